package org.bulgasari.filmform.command;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Ends the process with the code for *stopped* when it is asked to end (Ctrl+C, `kill`) before its work is
/// done, and lets it clean up first.
final class Stopping {

    private static final Duration CLEANING_UP = Duration.ofSeconds(5);

    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

    Stopping() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /// The work is done or given up; from here on the process ends with this code.
    void workEnded(int code) {
        exitCode.complete(code);
    }

    private void stop() {
        if (exitCode.isDone()) return;
        exitCode.completeOnTimeout(ExitCode.STOPPED, CLEANING_UP.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        Runtime.getRuntime().halt(ExitCode.STOPPED);
    }
}
