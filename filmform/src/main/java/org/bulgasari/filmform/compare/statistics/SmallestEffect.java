package org.bulgasari.filmform.compare.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The smallest shift that a comparison of so many clusters would probably have seen.
///
/// Closed form: a shift is seen in `power` of all tries when it is (t of 1 - alpha/2 plus t of power) standard
/// errors. The standard error is the pooled standard deviation of cluster means times the root of 1/k + 1/l,
/// over the root of 3/pi, what a rank test loses at worst where a t test is best (A. M. Mood, 1954). Each
/// cluster counts once, however many films it has: right when the films of a director are alike, cautious
/// otherwise.
///
/// @param alpha how often a false alarm is allowed, for this one measure
/// @param power such as 0.8
public record SmallestEffect(double alpha, double power) {

    private static final int MOST_CLUSTERS = 5000;

    /// In the measure's own unit; empty when a spread cannot be known, with less than two clusters in a group.
    public OptionalDouble of(Sample a, Sample b) {
        OptionalDouble spread = spread(a, b);
        if (spread.isEmpty()) return spread;
        return OptionalDouble.of(spread.getAsDouble() * inDeviations(a.clusterCount(), b.clusterCount()));
    }

    /// The pooled standard deviation of cluster means.
    public static OptionalDouble spread(Sample a, Sample b) {
        if (a.clusterCount() < 2 || b.clusterCount() < 2) return OptionalDouble.empty();
        double squares = squares(a.clusterMeans()) + squares(b.clusterMeans());
        return OptionalDouble.of(Math.sqrt(squares / (a.clusterCount() + b.clusterCount() - 2)));
    }

    /// As many clusters in each group as would show a shift; empty when no sensible number would.
    public OptionalInt clustersToSee(double shift, double spread) {
        for (int clusters = 2; clusters <= MOST_CLUSTERS; clusters++)
            if (spread * inDeviations(clusters, clusters) <= shift) return OptionalInt.of(clusters);
        return OptionalInt.empty();
    }

    private double inDeviations(int k, int l) {
        double freedom = k + l - 2.0;
        double seen = Student.quantile(1 - alpha / 2, freedom) + Student.quantile(power, freedom);
        return seen * Math.sqrt(1.0 / k + 1.0 / l) / Math.sqrt(3 / Math.PI);
    }

    /// What Cliff's delta such a shift is, where both groups are normal with that spread.
    public static double asDelta(double shift, double spread) {
        return 2 * Normal.upTo(shift / spread / Math.sqrt(2)) - 1;
    }

    private static double squares(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    }
}
