package org.bulgasari.filmform.fingerprints;

import java.io.IOException;

/// A fingerprint or index file that is not what it should be. The message is a sentence that names the file,
/// what is wrong, and what to do.
public final class DamagedFile extends IOException {

    private static final long serialVersionUID = 1;

    public DamagedFile(String sentence) {
        super(sentence);
    }
}
