package org.bulgasari.filmform.compare;

import java.io.IOException;

/// A file that cannot be compared with; the message names it and says where and why.
public final class BadInput extends IOException {

    private static final long serialVersionUID = 1;

    BadInput(String sentence) {
        super(sentence);
    }

    BadInput(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
