package org.bulgasari.filmform.decode;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Lets a viewer look on in a thread of its own, in order, so that decoding goes on meanwhile. It is never far
/// behind: whoever hands over more waits.
///
/// To be closed; whether or not all was seen, the thread has ended then.
final class ViewerThread implements FilmViewer, AutoCloseable {

    private static final int MOST_WAITING = 64;

    private final FilmViewer viewer;
    private final BlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread;
    private boolean ended;
    private volatile boolean abandoned;
    private volatile @Nullable Throwable failure;

    ViewerThread(FilmViewer viewer) {
        this.viewer = viewer;
        thread = Thread.ofPlatform().daemon().name("view").start(this::look);
    }

    private void look() {
        try {
            while (!ended) waiting.take().run();
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    /// In the thread; what is handed over after a failure is let go, so that nobody waits for room.
    private void run(Runnable sight) {
        if (abandoned) return;
        try {
            sight.run();
        } catch (Throwable thrown) { // whatever it is, the reader throws it
            failure = thrown;
            abandoned = true;
        }
    }

    @Override
    public void begin(FilmProperties properties) {
        give(() -> viewer.begin(properties));
    }

    @Override
    public void see(SmallPicture picture) {
        give(() -> viewer.see(picture));
    }

    @Override
    public void see(Still still) {
        give(() -> viewer.see(still));
    }

    @Override
    public void hear(Sound sound) {
        give(() -> viewer.hear(sound));
    }

    /// Waits until all is seen, and throws what the viewer threw.
    void finish() {
        end();
        rethrow();
    }

    private void give(Runnable sight) {
        rethrow();
        put(() -> run(sight));
    }

    private void rethrow() {
        switch (failure) {
            case null -> {}
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    private void put(Runnable sight) {
        try {
            waiting.put(sight);
        } catch (InterruptedException interrupted) {
            abandoned = true;
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The study was interrupted", interrupted);
        }
    }

    private void end() {
        if (!thread.isAlive()) return;
        put(() -> ended = true);
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The study was interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        abandoned = true;
        end();
    }
}
