package org.bulgasari.archive.cli;

/// Ends a command with a sentence for people and an exit code for scripts. Foreseen, so it carries no stack trace.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refusal(int exitCode, String sentence) {
        super(sentence, null, false, false);
        this.exitCode = exitCode;
    }

    static Refusal failed(String sentence) {
        return new Refusal(ExitCode.FAILED, sentence);
    }

    static Refusal misused(String sentence) {
        return new Refusal(ExitCode.USAGE, sentence);
    }

    static Refusal inUse(String sentence) {
        return new Refusal(ExitCode.FOLDER_IN_USE, sentence);
    }

    int exitCode() {
        return exitCode;
    }
}
