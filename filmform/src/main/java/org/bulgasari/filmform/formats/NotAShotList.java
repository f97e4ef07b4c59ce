package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.nio.file.Path;

/// A file from which no shots can be read; the message names it and says where and why.
public final class NotAShotList extends IOException {

    private static final long serialVersionUID = 1;

    NotAShotList(String sentence) {
        super(sentence);
    }

    NotAShotList(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static NotAShotList of(Path file, String sentence) {
        return new NotAShotList(file + ": " + sentence);
    }
}
