package org.bulgasari.archive.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.bulgasari.archive.platform.progress.Progress;

/// Shows on standard error how far long work is and how long it will still take: one line drawn anew for whoever
/// watches, a plain line now and then for a file.
///
/// The time left is what the rest takes at the phase's speed so far, and is not guessed at in the first two seconds.
final class ProgressLine implements Progress, AutoCloseable {

    private static final long DRAWN_EVERY_NANOS = Duration.ofMillis(200).toNanos();
    private static final long WRITTEN_EVERY_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long GUESSED_AFTER_NANOS = Duration.ofSeconds(2).toNanos();

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("import.reading", "Reading"),
            Map.entry("import.linking", "Linking records with each other"),
            Map.entry("index.rebuilding", "Indexing"),
            Map.entry("export.writing", "Exporting"),
            Map.entry("verify.checking", "Checking"));

    private final Terminal terminal;
    private String phase = "";
    private long phaseBegan;
    private long lastShown;
    private boolean lineOpen;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(String name, long done, long total) {
        long now = System.nanoTime();
        if (!name.equals(phase)) {
            phase = name;
            phaseBegan = now;
            lastShown = terminal.live() ? now - DRAWN_EVERY_NANOS : now;
        }
        boolean finished = total > 0 && done >= total;
        long pause = terminal.live() ? DRAWN_EVERY_NANOS : WRITTEN_EVERY_NANOS;
        if (now - lastShown < pause && !(finished && terminal.live())) return;
        lastShown = now;
        show(line(done, total, Duration.ofNanos(now - phaseBegan)));
    }

    private String line(long done, long total, Duration taken) {
        String words = WORDS.getOrDefault(phase, phase);
        if (total <= 0) return String.format(Locale.ROOT, "%s: %,d", words, done);
        long percent = 100 * done / total;
        String far = isCountedInBytes(phase)
                ? String.format(Locale.ROOT, "%s: %d %%", words, percent)
                : String.format(Locale.ROOT, "%s: %,d of %,d (%d %%)", words, done, total, percent);
        if (done <= 0 || done >= total || taken.toNanos() < GUESSED_AFTER_NANOS) return far;
        return far + ", " + inWords(taken.multipliedBy(total - done).dividedBy(done)) + " left";
    }

    /// Files are read by the byte, of which nobody wants to know the number.
    private static boolean isCountedInBytes(String phase) {
        return phase.equals("import.reading");
    }

    /// "45 s", "3 min 20 s", "2 h 5 min".
    static String inWords(Duration time) {
        if (time.toHours() > 0) return time.toHours() + " h " + time.toMinutesPart() + " min";
        if (time.toMinutes() > 0) return time.toMinutes() + " min " + time.toSecondsPart() + " s";
        return Math.max(1, time.toSeconds()) + " s";
    }

    private void show(String line) {
        if (terminal.live()) {
            terminal.err().print("\r\u001b[K" + line);
            terminal.err().flush();
            lineOpen = true;
        } else {
            terminal.say(line);
        }
    }

    /// Leaves the drawn line behind, so that what is said next stands on a line of its own.
    @Override
    public synchronized void close() {
        if (!lineOpen) return;
        terminal.err().print("\r\u001b[K");
        terminal.err().flush();
        lineOpen = false;
    }
}
