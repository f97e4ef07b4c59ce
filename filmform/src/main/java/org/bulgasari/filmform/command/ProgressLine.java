package org.bulgasari.filmform.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.bulgasari.filmform.worker.Progress;

/// Shows how far a study is and how long it will still take: one line drawn anew for whoever watches, a plain
/// line now and then for a file.
final class ProgressLine implements AutoCloseable {

    private static final long WRITTEN_EVERY_NANOS = Duration.ofSeconds(10).toNanos();
    private static final double GUESSED_AFTER_SECONDS = 2;

    private final PrintStream err;
    private final boolean live;
    private final Path film;
    private final long began = System.nanoTime();
    private long lastWritten = began;
    private boolean lineOpen;

    /// @param live whether somebody watches, so that a line may be drawn over the one before
    ProgressLine(PrintStream err, boolean live, Path film) {
        this.err = err;
        this.live = live;
        this.film = film;
    }

    void show(Progress progress) {
        long now = System.nanoTime();
        if (!live && now - lastWritten < WRITTEN_EVERY_NANOS) return;
        lastWritten = now;
        String line = line(progress, (now - began) / 1e9);
        if (live) err.print("\r\u001b[K" + line);
        else err.println(line);
        err.flush();
        lineOpen = live;
    }

    private String line(Progress progress, double taken) {
        String name = String.valueOf(film.getFileName());
        double speed = progress.seconds() / taken;
        String far = String.format(
                Locale.ROOT, "%s: %,d frames, %s, %.0f x", name, progress.frames(), clock(progress.seconds()), speed);
        if (progress.length() <= 0 || progress.seconds() <= 0) return far;
        double share = Math.min(1, progress.seconds() / progress.length());
        String percent = String.format(Locale.ROOT, "%s (%.0f %%)", far, 100 * share);
        if (taken < GUESSED_AFTER_SECONDS) return percent;
        return percent + ", " + clock(taken * (1 - share) / share) + " left";
    }

    /// 1:02:03, or 2:03 below an hour.
    private static String clock(double seconds) {
        Duration time = Duration.ofSeconds(Math.round(seconds));
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /// Takes the drawn line away, so that what is said next stands on a line of its own.
    @Override
    public void close() {
        if (lineOpen) err.print("\r\u001b[K");
        err.flush();
        lineOpen = false;
    }
}
