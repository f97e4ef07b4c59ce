package org.bulgasari.filmform.measures;

import java.io.IOException;
import java.nio.file.Path;

/// A file that does not hold the colours and the loudness of a film, or not as they were written. The message
/// is a sentence that names the file, what is wrong, and what to do.
public final class DamagedMeasures extends IOException {

    private static final long serialVersionUID = 1;

    DamagedMeasures(Path file, String how) {
        super(file + " " + how + "; study the film again.");
    }
}
