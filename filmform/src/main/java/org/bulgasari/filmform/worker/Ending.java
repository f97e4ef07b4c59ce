package org.bulgasari.filmform.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.filmform.worker.Outcome.Done;
import org.bulgasari.filmform.worker.Outcome.Refused;
import org.bulgasari.filmform.worker.Outcome.Stopped;

/// What the exit code of a worker means.
final class Ending {

    private static final int SIGNALLED = 128;
    /// SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV: what a crash ends with.
    private static final Set<Integer> CRASHES = Set.of(4, 5, 6, 7, 8, 11);

    private Ending() {}

    static Outcome of(Path film, int exitCode, String sentence, Optional<Duration> patienceLost) {
        if (patienceLost.isPresent())
            return new Refused(film + " was given up: its decoder gave nothing new for "
                    + patienceLost.get().toSeconds() + " s, or took that long altogether.");
        return switch (exitCode) {
            case WorkerMain.DONE -> new Done();
            case WorkerMain.REFUSED -> new Refused(sentence);
            case WorkerMain.UNWRITABLE ->
                new Stopped("What was found in " + film + " cannot be written: " + sentence
                        + ". Nothing was changed; make room, then run the same command again.");
            case WorkerMain.OUT_OF_MEMORY -> new Refused(film + " needs more memory to be studied than it may use.");
            default -> unexpected(film, exitCode);
        };
    }

    private static Outcome unexpected(Path film, int exitCode) {
        int signal = exitCode - SIGNALLED;
        if (CRASHES.contains(signal))
            return new Refused(film + " is broken in a way that makes its decoder crash (signal " + signal
                    + "); a repaired or newly wrapped file may be read.");
        String how = signal > 0 ? "signal " + signal : "code " + exitCode;
        return new Stopped("The study of " + film + " was ended from outside (" + how
                + "); nothing was written. Run the same command again.");
    }
}
