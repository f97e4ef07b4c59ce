package org.bulgasari.filmform.compare.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Intervals by drawing clusters anew, in each group by itself.
///
/// The interval is the expanded percentile interval of T. Hesterberg, "What teachers should know about the
/// bootstrap" (2015), section 5.2: the plain percentile interval is too narrow for few clusters, by about the
/// factor between Student's and the normal quantile and by the square root of k / (k - 1), so its percentiles
/// are taken further out, to where the normal distribution has that widened quantile. k is the smaller number
/// of clusters of the two groups; degrees of freedom are those of both together.
///
/// @param replicates how often the clusters are drawn; a few thousand
/// @param level such as 0.95
public record Bootstrap(int replicates, double level, long seed) {

    /// @param statistic of the values of the first group and those of the second
    /// @throws IllegalArgumentException when a group has less than two clusters, which tell nothing of how
    ///     clusters vary
    public Interval interval(Sample a, Sample b, ToDoubleBiFunction<double[], double[]> statistic) {
        int fewest = Math.min(a.clusterCount(), b.clusterCount());
        if (fewest < 2) throw new IllegalArgumentException("An interval needs two clusters in each group.");
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] drawn = new double[replicates];
        for (int i = 0; i < replicates; i++)
            drawn[i] = statistic.applyAsDouble(a.resampled(random, i), b.resampled(random, i));
        Arrays.sort(drawn);
        double tail = tail(fewest, a.clusterCount() + b.clusterCount() - 2);
        return new Interval(at(drawn, tail), at(drawn, 1 - tail), level);
    }

    private double tail(int fewest, int freedom) {
        double wide = Student.quantile((1 - level) / 2, freedom) * Math.sqrt(fewest / (fewest - 1.0));
        return Normal.upTo(wide);
    }

    private static double at(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
