package org.bulgasari.filmform.worker;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bulgasari.filmform.decode.FilmProperties;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.time.Rational;

/// Tells the parent how far a study is: at the first frame, and five times a second; then, while the files are
/// written, that the worker lives.
final class Telling implements FilmViewer, AutoCloseable {

    static final String WRITING = "writing";

    private static final long SIGN_OF_LIFE_IN_SECONDS = 5;
    private static final long PAUSE_IN_NANOS = Duration.ofMillis(200).toNanos();

    private final PrintStream parent;
    private final CountDownLatch end = new CountDownLatch(1);
    private double length;
    private long last = System.nanoTime() - PAUSE_IN_NANOS;

    Telling(PrintStream parent) {
        this.parent = parent;
    }

    @Override
    public void begin(FilmProperties properties) {
        Rational told = properties.duration();
        length = told == null ? 0 : told.value();
    }

    @Override
    public void see(SmallPicture picture) {
        long now = System.nanoTime();
        if (now - last < PAUSE_IN_NANOS) return;
        last = now;
        parent.println(new Progress(picture.frame() + 1, picture.time().value(), length).line());
    }

    /// All frames are decoded.
    void decoded() {
        Thread.ofPlatform().daemon().name("signs of life").start(this::live);
    }

    private void live() {
        try {
            do parent.println(WRITING);
            while (!end.await(SIGN_OF_LIFE_IN_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
    }
}
