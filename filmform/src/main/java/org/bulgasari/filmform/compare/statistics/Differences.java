package org.bulgasari.filmform.compare.statistics;

import java.util.Arrays;

/// All differences of a value of one group and one of another, without writing them down: as many as there are
/// pairs, they are counted below a bound in as many steps as there are values.
final class Differences {

    private final double[] a;
    private final double[] b;
    private final long pairs;

    Differences(double[] a, double[] b) {
        this.a = a.clone();
        this.b = b.clone();
        Arrays.sort(this.a);
        Arrays.sort(this.b);
        pairs = (long) a.length * b.length;
    }

    double median() {
        double lower = smallest((pairs + 1) / 2);
        if (pairs % 2 == 1 || upTo(lower) > pairs / 2) return lower;
        return (lower + next(lower)) / 2;
    }

    /// The difference of a rank, from 1: the least number that so many differences do not exceed. Halves the
    /// range of numbers, not of values, so it ends within 64 steps and is exact.
    private double smallest(long rank) {
        long low = ordered(a[0] - b[b.length - 1]);
        long high = ordered(a[a.length - 1] - b[0]);
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (upTo(number(middle)) >= rank) high = middle;
            else low = middle + 1;
        }
        return number(low);
    }

    /// How many differences do not exceed a bound. Subtraction rounds, but never against the order.
    private long upTo(double bound) {
        long count = 0;
        int at = 0;
        for (double value : a) {
            while (at < b.length && value - b[at] > bound) at++;
            count += b.length - at;
        }
        return count;
    }

    /// The least difference above a bound.
    private double next(double bound) {
        double least = Double.POSITIVE_INFINITY;
        int at = 0;
        for (double value : a) {
            while (at < b.length && value - b[at] > bound) at++;
            if (at > 0) least = Math.min(least, value - b[at - 1]);
        }
        return least;
    }

    /// Numbers in their order as whole ones, and back: the bits of a negative number are turned.
    private static long ordered(double number) {
        long bits = Double.doubleToLongBits(number);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    /// Never minus zero.
    private static double number(long ordered) {
        return Double.longBitsToDouble(ordered ^ ((ordered >> 63) & Long.MAX_VALUE)) + 0.0;
    }
}
