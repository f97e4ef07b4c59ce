package org.bulgasari.bench.study;

import java.nio.file.Path;
import org.bulgasari.filmform.synthetic.LabelFile;

/// A film with its truth.
record Clip(String name, Path film, LabelFile labels) {}
