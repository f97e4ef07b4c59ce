package org.bulgasari.filmform.worker;

import java.time.Duration;

/// What a worker may use up.
///
/// @param heapInMegabytes for what is measured
/// @param memoryInMegabytes of all that can be written to, heap and decoder together (RLIMIT_DATA, where the
///     system has it)
/// @param silence longest wait for the next frame
/// @param whole longest time for one film
public record Limits(int heapInMegabytes, int memoryInMegabytes, Duration silence, Duration whole) {

    /// Enough for pictures of 8192 by 8192 and a film of a day.
    public static final Limits USUAL = new Limits(128, 1536, Duration.ofMinutes(2), Duration.ofDays(2));

    public Limits {
        if (heapInMegabytes < 16 || memoryInMegabytes < 2 * heapInMegabytes)
            throw new IllegalArgumentException(
                    "Too little memory: " + heapInMegabytes + " of " + memoryInMegabytes + " MB");
    }
}
