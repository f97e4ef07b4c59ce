package org.bulgasari.filmform.compare.statistics;

import java.util.Arrays;

/// How far two groups lie apart, without assuming any shape of their distributions.
public final class Effects {

    private Effects() {}

    /// Cliff's delta: how much oftener a value of `a` is greater than one of `b` than it is less, from -1 to 1;
    /// 0 when neither group tends to be greater. N. Cliff, "Dominance statistics" (1993), equation 1. Costs n
    /// log n.
    public static double cliffsDelta(double[] a, double[] b) {
        double[] sorted = b.clone();
        Arrays.sort(sorted);
        long dominance = 0;
        for (double value : a) dominance += below(sorted, value) - above(sorted, value);
        return (double) dominance / ((long) a.length * b.length);
    }

    /// How many values of a rising row are less.
    static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// How many values of a rising row are greater.
    static int above(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) low = middle + 1;
            else high = middle;
        }
        return sorted.length - low;
    }

    /// Hodges-Lehmann shift: the median of all differences of a value of `a` and one of `b`. J. L. Hodges and
    /// E. L. Lehmann, "Estimates of location based on rank tests" (1963), section 3. Costs n log n.
    public static double hodgesLehmann(double[] a, double[] b) {
        return new Differences(a, b).median();
    }
}
