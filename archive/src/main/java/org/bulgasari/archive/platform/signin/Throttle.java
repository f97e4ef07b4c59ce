package org.bulgasari.archive.platform.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Slows down guessing: some attempts are free, each further one waits twice as long as the one before, up to a
/// most.
///
/// An attempt is counted before its password is compared, so that a hundred attempts at once are not all free. A key
/// is forgotten after an hour of quiet, and the longest quiet first when there are too many keys to remember.
/// Threads may share one instance.
final class Throttle {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration MOST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST_KEYS = 20_000;

    private record Tally(int attempts, Instant last) {}

    private final InstantSource clock;
    private final int free;
    private final SequencedMap<String, Tally> tallies = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
            return size() > MOST_KEYS;
        }
    };

    Throttle(int freeAttempts, InstantSource clock) {
        this.free = freeAttempts;
        this.clock = clock;
    }

    /// Counts an attempt and returns zero, or returns how long to wait and counts nothing.
    synchronized Duration admit(String key) {
        Instant now = clock.instant();
        Tally tally = remembered(key, now);
        int attempts = tally == null ? 0 : tally.attempts();
        if (tally != null) {
            Duration left = Duration.between(now, tally.last().plus(waitAfter(attempts)));
            if (left.isPositive()) return left;
        }
        tallies.put(key, new Tally(attempts + 1, now));
        return Duration.ZERO;
    }

    /// Takes back the last counted attempt: it was a good one.
    synchronized void forgive(String key) {
        Tally tally = tallies.get(key);
        if (tally == null) return;
        if (tally.attempts() <= 1) tallies.remove(key);
        else tallies.put(key, new Tally(tally.attempts() - 1, tally.last()));
    }

    synchronized void forget(String key) {
        tallies.remove(key);
    }

    private @Nullable Tally remembered(String key, Instant now) {
        Tally tally = tallies.get(key);
        if (tally == null || tally.last().plus(MEMORY).isAfter(now)) return tally;
        tallies.remove(key);
        return null;
    }

    private Duration waitAfter(int attempts) {
        if (attempts < free) return Duration.ZERO;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - free, 10));
        return wait.compareTo(MOST_WAIT) > 0 ? MOST_WAIT : wait;
    }
}
