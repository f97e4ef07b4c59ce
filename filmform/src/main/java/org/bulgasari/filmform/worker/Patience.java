package org.bulgasari.filmform.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Ends a worker that gives no sign of life for too long, or takes too long altogether.
final class Patience {

    private final Process worker;
    private final Limits limits;
    private final long began = System.nanoTime();
    private volatile long lastSign = began;
    private volatile @Nullable Duration lost;

    Patience(Process worker, Limits limits) {
        this.worker = worker;
        this.limits = limits;
        Thread.ofPlatform().daemon().start(this::watch);
    }

    void signOfLife() {
        lastSign = System.nanoTime();
    }

    /// How long was waited when patience was lost; empty as long as it was not.
    Optional<Duration> lostAfter() {
        return Optional.ofNullable(lost);
    }

    private void watch() {
        try {
            while (!worker.waitFor(100, TimeUnit.MILLISECONDS)) {
                if (exceeds(lastSign, limits.silence())) lose(limits.silence());
                if (exceeds(began, limits.whole())) lose(limits.whole());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean exceeds(long since, Duration limit) {
        return System.nanoTime() - since > limit.toNanos();
    }

    private void lose(Duration waited) {
        lost = waited;
        worker.destroyForcibly();
    }
}
