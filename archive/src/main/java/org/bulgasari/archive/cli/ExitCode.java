package org.bulgasari.archive.cli;

/// What a script learns from a command. The table stands in `docs/reference/command-line.md`.
final class ExitCode {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    /// Another process writes to the data folder; trying again later may work (EX_TEMPFAIL of BSD's sysexits).
    static final int FOLDER_IN_USE = 75;

    private ExitCode() {}
}
