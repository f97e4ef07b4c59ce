package org.bulgasari.filmform.measures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How long a film's shots are, in seconds. No distribution is assumed: none of the usual ones fits most films.
///
/// @param count of shots; with 0 every other figure is 0
/// @param total of all lengths
/// @param average ASL
/// @param median MSL
/// @param deviation median distance from the median
/// @param quantiles at 5, 10, 25, 50, 75, 90 and 95 per cent
/// @param histogram on a scale of halved doublings
/// @param density on a scale of doublings; empty below 5 shots
public record ShotLengths(
        int count,
        double total,
        double average,
        double median,
        double deviation,
        double shortest,
        double longest,
        List<Quantile> quantiles,
        List<LengthBin> histogram,
        List<DensityPoint> density) {

    private static final int[] PERCENTS = {5, 10, 25, 50, 75, 90, 95};

    /// So many per cent of the shots are no longer than this.
    public record Quantile(int percent, double seconds) {
        public Quantile {
            Plausible.within("A quantile", percent, 0, 100);
            Plausible.within("A shot length", seconds, 0, 1e9);
        }
    }

    public ShotLengths {
        Plausible.count("The number of shots", count);
        for (double seconds : new double[] {total, average, median, deviation, shortest, longest})
            Plausible.within("A shot length", seconds, 0, 1e9);
        quantiles = List.copyOf(quantiles);
        histogram = List.copyOf(histogram);
        density = List.copyOf(density);
    }

    /// @param lengths in seconds, in any order, none negative
    public static ShotLengths of(double[] lengths) {
        if (lengths.length == 0) return new ShotLengths(0, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of());
        double[] sorted = lengths.clone();
        Arrays.sort(sorted);
        double total = Arrays.stream(sorted).sum();
        return new ShotLengths(
                sorted.length,
                total,
                total / sorted.length,
                Quantiles.at(sorted, 0.5),
                Quantiles.medianAbsoluteDeviation(sorted),
                sorted[0],
                sorted[sorted.length - 1],
                IntStream.of(PERCENTS)
                        .mapToObj(percent -> new Quantile(percent, Quantiles.at(sorted, percent / 100.0)))
                        .toList(),
                LengthBin.histogram(sorted),
                DensityPoint.density(sorted));
    }
}
