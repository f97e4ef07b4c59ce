package org.bulgasari.filmform.decode;

/// A file that holds no film that can be decoded; the message says why, in one sentence.
public final class NotAFilm extends Exception {

    private static final long serialVersionUID = 1;

    NotAFilm(String sentence) {
        super(sentence);
    }
}
