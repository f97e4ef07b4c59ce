package org.bulgasari.archive.interop.export;

import java.nio.file.Path;

/// What went out, and how many works stayed because only staff may know of them.
public record ExportSummary(Path file, long works, long items, long withheld) {}
