package org.bulgasari.filmform.measures;

/// The normal curve of mean 0 and standard deviation 1, used for smoothing only.
final class Gauss {

    private static final double ROOT_2_PI = Math.sqrt(2 * Math.PI);

    private Gauss() {}

    static double density(double x) {
        return Math.exp(-x * x / 2) / ROOT_2_PI;
    }

    /// The area below the curve left of x, to about 7 decimals: Abramowitz and Stegun, "Handbook of
    /// Mathematical Functions" (1964), equation 26.2.17.
    static double below(double x) {
        if (x > 0) return 1 - below(-x);
        double t = 1 / (1 - 0.2316419 * x);
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return density(x) * series;
    }
}
