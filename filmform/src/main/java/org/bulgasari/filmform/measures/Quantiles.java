package org.bulgasari.filmform.measures;

import java.util.Arrays;

/// Quantiles by linear interpolation between order statistics: definition 7 of Hyndman and Fan, "Sample
/// Quantiles in Statistical Packages" (1996), which R and NumPy use unless told otherwise.
public final class Quantiles {

    private Quantiles() {}

    /// @param sorted in ascending order, not empty
    /// @param part from 0 (the least) to 1 (the greatest)
    public static double at(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /// Of values in any order; 0 for none.
    public static double median(double[] values) {
        if (values.length == 0) return 0;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return at(sorted, 0.5);
    }

    /// The median distance from the median, in the values' own unit and not scaled to any distribution.
    public static double medianAbsoluteDeviation(double[] values) {
        double median = median(values);
        return median(Arrays.stream(values).map(v -> Math.abs(v - median)).toArray());
    }
}
