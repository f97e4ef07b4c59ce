package org.bulgasari.filmform.measures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Shots at least so long and not longer, in seconds. The next bin begins where this one ends, the square root
/// of 2 higher: two bins are a doubling.
public record LengthBin(double from, double to, int count) {

    private static final double LEAST = 1.0 / 1024;

    public LengthBin {
        Plausible.within("The lower end of a bin", from, 0, 1e9);
        Plausible.within("The upper end of a bin", to, from, 1e9);
        Plausible.count("The number of shots in a bin", count);
    }

    /// Bins without gaps from the shortest shot to the longest; a shot of no length counts in the first.
    static List<LengthBin> histogram(double[] sorted) {
        int first = step(sorted[0]);
        int[] counts = new int[step(sorted[sorted.length - 1]) - first + 1];
        Arrays.stream(sorted).forEach(length -> counts[step(length) - first]++);
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new LengthBin(edge(first + i), edge(first + i + 1), counts[i]))
                .toList();
    }

    private static int step(double length) {
        return (int) Math.floor(2 * Logarithm.base2(Math.max(LEAST, length)) + 1e-9);
    }

    private static double edge(int step) {
        return Math.pow(2, step / 2.0);
    }
}
