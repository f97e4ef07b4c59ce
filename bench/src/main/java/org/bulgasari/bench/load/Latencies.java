package org.bulgasari.bench.load;

import java.time.Duration;
import java.util.Arrays;

/// The times of many answers.
public final class Latencies {

    private static final double NANOS_A_MILLISECOND = 1e6;

    private final long[] sortedNanos;

    private Latencies(long[] sortedNanos) {
        this.sortedNanos = sortedNanos;
    }

    /// @param nanos at least one; copied
    public static Latencies of(long... nanos) {
        if (nanos.length == 0) throw new IllegalArgumentException("Latencies of no answer have no percentile");
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    /// The smallest measured time that at least `percent` of all times do not exceed (nearest rank).
    ///
    /// @param percent above 0, at most 100
    public Duration percentile(double percent) {
        if (!(percent > 0 && percent <= 100))
            throw new IllegalArgumentException("A percentile is above 0 and at most 100, found: " + percent);
        int rank = (int) Math.ceil(percent * sortedNanos.length / 100);
        return Duration.ofNanos(sortedNanos[rank - 1]);
    }

    /// The percentile in milliseconds with their fraction.
    public double percentileInMilliseconds(double percent) {
        return percentile(percent).toNanos() / NANOS_A_MILLISECOND;
    }

    public int count() {
        return sortedNanos.length;
    }
}
