package org.bulgasari.filmform.command;

/// What a script learns from a command; numbers above 63 after BSD's sysexits.
public final class ExitCode {

    public static final int DONE = 0;
    /// Something is wrong that the other codes do not say.
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    /// A file is not a film that can be studied (EX_DATAERR).
    public static final int NOT_A_FILM = 65;
    /// Stopped before the end; the same command takes it up again (EX_TEMPFAIL).
    public static final int STOPPED = 75;

    private ExitCode() {}
}
