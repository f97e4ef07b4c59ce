package org.bulgasari.filmform.speech;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A model is installed that cannot be used; the message is a sentence that says which, why, and what to do.
public final class UnusableModel extends IOException {

    private static final long serialVersionUID = 1;

    UnusableModel(Path file, String reason, @Nullable Throwable cause) {
        super(
                "The model for speech, " + file + ", cannot be used: " + reason + ". Remove it, or put another there.",
                cause);
    }
}
