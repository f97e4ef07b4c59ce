package org.bulgasari.filmform.command;

/// A film of which no fingerprint could be had; the message says why, in one sentence.
final class NotStudied extends Exception {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    NotStudied(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /// What a script is told.
    int exitCode() {
        return exitCode;
    }
}
