package org.bulgasari.filmform.compare.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// One group's values of one measure, in clusters. A value that was itself measured with error comes with draws
/// of what it may have been.
public final class Sample {

    /// One film: what was measured, and what it may have been.
    public static final class Value {

        private final double measured;
        private final double[] draws;

        /// @param draws as many in every value of a comparison; none for a value without error
        public Value(double measured, double... draws) {
            this.measured = measured;
            this.draws = draws.clone();
        }

        public double measured() {
            return measured;
        }

        double draw(int number) {
            return draws.length == 0 ? measured : draws[number % draws.length];
        }
    }

    private final List<List<Value>> clusters;

    /// @throws IllegalArgumentException when there is no cluster, or an empty one
    public Sample(List<List<Value>> clusters) {
        this.clusters = clusters.stream().map(List::copyOf).toList();
        if (clusters.isEmpty() || clusters.stream().anyMatch(List::isEmpty))
            throw new IllegalArgumentException("A group has clusters, and a cluster has values.");
    }

    /// Every value a cluster of its own.
    public static Sample ofSingles(double... values) {
        return new Sample(
                Arrays.stream(values).mapToObj(v -> List.of(new Value(v))).toList());
    }

    public int clusterCount() {
        return clusters.size();
    }

    public int size() {
        return clusters.stream().mapToInt(List::size).sum();
    }

    List<List<Value>> clusters() {
        return clusters;
    }

    /// As measured.
    public double[] values() {
        return clusters.stream()
                .flatMap(List::stream)
                .mapToDouble(Value::measured)
                .toArray();
    }

    /// One mean a cluster.
    double[] clusterMeans() {
        return clusters.stream()
                .mapToDouble(cluster ->
                        cluster.stream().mapToDouble(Value::measured).average().orElseThrow())
                .toArray();
    }

    /// As many clusters, drawn with replacement and taken whole, each value as in one draw of its error.
    double[] resampled(RandomGenerator random, int draw) {
        double[] values = new double[size() * 2];
        int count = 0;
        for (int i = 0; i < clusters.size(); i++) {
            List<Value> cluster = clusters.get(random.nextInt(clusters.size()));
            if (count + cluster.size() > values.length)
                values = Arrays.copyOf(values, values.length * 2 + cluster.size());
            for (Value value : cluster) values[count++] = value.draw(draw);
        }
        return Arrays.copyOf(values, count);
    }
}
