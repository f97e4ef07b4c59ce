package org.bulgasari.filmform.compare.statistics;

/// The standard normal distribution.
public final class Normal {

    private Normal() {}

    /// The probability of a value up to `z`; exact to about 14 digits, by the series of Marsaglia, "Evaluating
    /// the normal distribution" (2004).
    public static double upTo(double z) {
        if (z < -37) return 0;
        if (z > 8.3) return 1;
        if (z < -8.3) return Math.exp(-z * z / 2) / (-z * Math.sqrt(2 * Math.PI));
        double term = z;
        double sum = z;
        for (int i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
            term *= z * z / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
