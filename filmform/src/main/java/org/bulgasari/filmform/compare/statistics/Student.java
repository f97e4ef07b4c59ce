package org.bulgasari.filmform.compare.statistics;

/// Student's t distribution.
public final class Student {

    private Student() {}

    /// The value below which a part of the distribution lies. To about ten digits, by bisection.
    ///
    /// @param part between 0 and 1
    /// @param freedom degrees of freedom, 1 or more
    public static double quantile(double part, double freedom) {
        double low = -1e4;
        double high = 1e4;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (upTo(middle, freedom) < part) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /// The probability of a value up to `t`.
    public static double upTo(double t, double freedom) {
        double tail = beta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
        return t > 0 ? 1 - tail : tail;
    }

    /// The regularised incomplete beta function, by its continued fraction (DLMF 8.17.22).
    private static double beta(double x, double a, double b) {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        if (x > (a + 1) / (a + b + 2)) return 1 - beta(1 - x, b, a);
        double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
        double tail = 0;
        for (int m = 200; m >= 1; m--) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            tail = even / (1 + odd / (1 + tail));
        }
        double first = -(a + b) * x / (a + 1);
        return front / (1 + first / (1 + tail));
    }

    /// Stirling's series after shifting the argument past 10.
    private static double logGamma(double x) {
        double shift = 0;
        double y = x;
        for (; y < 10; y++) shift += Math.log(y);
        double inverse = 1 / (y * y);
        double series = (1 / 12.0 - inverse * (1 / 360.0 - inverse * (1 / 1260.0 - inverse / 1680))) / y;
        return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - shift;
    }
}
