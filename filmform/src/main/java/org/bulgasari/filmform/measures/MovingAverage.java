package org.bulgasari.filmform.measures;

import java.util.List;
import java.util.stream.IntStream;

/// Shot lengths by shot number, each the mean of as many shots before as after it.
///
/// @param window how many shots make one mean, an odd number; fewer at the film's ends
/// @param seconds one mean a shot
public record MovingAverage(int window, List<Double> seconds) {

    public MovingAverage {
        Plausible.within("A window", window, 1, 1e6);
        seconds = Plausible.all("A mean shot length", seconds, 0, 1e9);
    }

    /// Over about a 20th of the shots: 3 to 31 of them.
    public static MovingAverage of(double[] lengths) {
        int aside = Math.clamp(lengths.length / 40, 1, 15);
        return new MovingAverage(
                2 * aside + 1,
                IntStream.range(0, lengths.length)
                        .mapToObj(i -> mean(lengths, i, Math.min(aside, Math.min(i, lengths.length - 1 - i))))
                        .toList());
    }

    private static double mean(double[] lengths, int middle, int aside) {
        return IntStream.rangeClosed(middle - aside, middle + aside)
                .mapToDouble(i -> lengths[i])
                .average()
                .orElseThrow();
    }
}
