package org.bulgasari.filmform.measures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The share of shots a doubling of length, about one length: over a scale of doublings the points enclose an
/// area of 1.
public record DensityPoint(double seconds, double share) {

    private static final int FEWEST = 5;
    private static final int POINTS = 121;
    private static final double REACH = 3;
    private static final double LEAST_SECONDS = 1.0 / 1024;

    public DensityPoint {
        Plausible.within("A shot length", seconds, 0, 1e9);
        Plausible.within("A density", share, 0, 1e9);
    }

    /// A Gaussian kernel on log2 of the lengths, its width by Silverman's rule of thumb, "Density Estimation"
    /// (1986), equation 3.31.
    static List<DensityPoint> density(double[] sorted) {
        if (sorted.length < FEWEST) return List.of();
        double[] doublings = Arrays.stream(sorted)
                .map(length -> Logarithm.base2(Math.max(LEAST_SECONDS, length)))
                .toArray();
        double width = width(doublings);
        double from = doublings[0] - REACH * width;
        double step = (doublings[doublings.length - 1] + REACH * width - from) / (POINTS - 1);
        return IntStream.range(0, POINTS)
                .mapToDouble(i -> from + i * step)
                .mapToObj(x -> new DensityPoint(Math.pow(2, x), at(x, doublings, width)))
                .toList();
    }

    private static double at(double x, double[] doublings, double width) {
        double sum = 0;
        for (double doubling : doublings) sum += Gauss.density((x - doubling) / width);
        return sum / (doublings.length * width);
    }

    private static double width(double[] sorted) {
        double mean = Arrays.stream(sorted).average().orElse(0);
        double variance =
                Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum() / (sorted.length - 1);
        double quartiles = (Quantiles.at(sorted, 0.75) - Quantiles.at(sorted, 0.25)) / 1.34;
        double spread = quartiles > 0 ? Math.min(Math.sqrt(variance), quartiles) : Math.sqrt(variance);
        return Math.max(0.05, 0.9 * spread * Math.pow(sorted.length, -0.2));
    }
}
