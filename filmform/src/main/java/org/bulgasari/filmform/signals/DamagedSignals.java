package org.bulgasari.filmform.signals;

import java.io.IOException;
import java.nio.file.Path;

/// A file that is not the signals of a film, or not as they were written. The message is a sentence that
/// names the file, what is wrong, and what to do.
public final class DamagedSignals extends IOException {

    private static final long serialVersionUID = 1;

    DamagedSignals(Path file, String how) {
        super(file + " " + how + "; study the film again.");
    }
}
