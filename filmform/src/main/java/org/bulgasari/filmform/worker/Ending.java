package org.bulgasari.filmform.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.filmform.worker.Outcome.Done;
import org.bulgasari.filmform.worker.Outcome.Refused;
import org.bulgasari.filmform.worker.Outcome.Stopped;

/// How a worker ended that had begun.
///
/// @param film that it studied
/// @param sentence its last words; may be empty
record Ending(Path film, int exitCode, String sentence) {

    private static final int SIGNALLED = 128;
    /// SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV: what a crash ends with.
    private static final Set<Integer> CRASHES = Set.of(4, 5, 6, 7, 8, 11);

    /// @param patienceLost after which time the worker was given up; empty when it was not
    Outcome outcome(Optional<Duration> patienceLost) {
        if (patienceLost.isPresent())
            return new Refused(film + " was given up: its decoder gave nothing new for "
                    + patienceLost.get().toSeconds() + " s, or took that long altogether.");
        return switch (exitCode) {
            case WorkerMain.DONE -> new Done();
            case WorkerMain.REFUSED -> new Refused(sentence);
            case WorkerMain.UNWRITABLE ->
                new Stopped("What was found in " + film + " cannot be written: " + sentence
                        + ". Nothing was changed; make room, then run the same command again.");
            case WorkerMain.UNREADY -> new Stopped(sentence);
            case WorkerMain.OUT_OF_MEMORY -> new Refused(film + " needs more memory to be studied than it may use.");
            case WorkerMain.CRASHED -> crashed();
            case WorkerMain.DEFECT ->
                new Refused(film + " cannot be studied for a defect of this program (" + sentence + ").");
            default -> CRASHES.contains(exitCode - SIGNALLED) ? crashed() : ended();
        };
    }

    private Outcome crashed() {
        return new Refused(film + " is broken in a way that makes its decoder crash, or wants more memory than it may"
                + " use; wrapped anew by another program it may be readable.");
    }

    private Outcome ended() {
        String how = exitCode > SIGNALLED ? "signal " + (exitCode - SIGNALLED) : "code " + exitCode;
        return new Stopped("The study of " + film + " was ended from outside (" + how
                + "); nothing was written. Run the same command again.");
    }
}
