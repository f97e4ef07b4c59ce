package org.bulgasari.archive.platform.events;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that reads events whenever there is news: woken by each commit of this process, and looking by itself from
/// time to time for those of others. A round that fails is logged and tried again with the next.
public final class EventFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventFollower.class);

    /// One look at what is new.
    public interface Round {

        /// @param pause whether nothing happened for a while, so that nothing more is expected soon
        void keepUp(boolean pause);
    }

    private final String name;
    private final Duration patience;
    private final Round round;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean closed;
    private @Nullable Thread thread;

    /// @param name of the thread
    /// @param patience after which it looks without news
    public EventFollower(String name, Duration patience, Round round) {
        this.name = name;
        this.patience = patience;
        this.round = round;
    }

    /// Begins to follow; once is enough.
    public synchronized void start(Events events) {
        if (thread != null) return;
        events.onNews(news::release);
        thread = Thread.ofPlatform().name(name).daemon().start(this::follow);
    }

    private void follow() {
        boolean pause = false;
        while (!closed) {
            try {
                round.keepUp(pause);
            } catch (RuntimeException trouble) {
                LOG.error("{} could not follow the archive; it is tried again with the next change", name, trouble);
            }
            pause = !awaitNews();
        }
    }

    /// Whether there is news; else nothing happened for a while.
    private boolean awaitNews() {
        try {
            boolean some = news.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (some) news.drainPermits();
            return some;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            closed = true;
            return false;
        }
    }

    /// Whether a long round should end early.
    public boolean isClosed() {
        return closed;
    }

    /// Returns when the round under way has ended.
    @Override
    public void close() {
        closed = true;
        news.release();
        Thread running = thread;
        if (running == null) return;
        try {
            running.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
