package org.bulgasari.filmform.signals;

/// How alike two series run: Pearson's correlation, gathered pair by pair. One thread.
public final class Correlation {

    private int pairs;
    private double a;
    private double b;
    private double aa;
    private double bb;
    private double ab;

    public void add(double one, double other) {
        pairs++;
        a += one;
        b += other;
        aa += one * one;
        bb += other * other;
        ab += one * other;
    }

    public int pairs() {
        return pairs;
    }

    /// From -1 to 1; 0 when one of the series is flat.
    public double value() {
        double deviations = deviations();
        return deviations < 1e-9 ? 0 : covariance() / deviations;
    }

    /// From -1 to 1; 1 for two flat series.
    ///
    /// @param still by which all variances are taken to be larger than they are
    public double steadied(double still) {
        return (covariance() + still) / Math.sqrt((variance(a, aa) + still) * (variance(b, bb) + still));
    }

    /// Product of both standard deviations.
    public double deviations() {
        return Math.sqrt(Math.max(0, variance(a, aa)) * Math.max(0, variance(b, bb)));
    }

    private double covariance() {
        return ab / pairs - a / pairs * b / pairs;
    }

    private double variance(double sum, double squares) {
        return squares / pairs - sum / pairs * sum / pairs;
    }
}
