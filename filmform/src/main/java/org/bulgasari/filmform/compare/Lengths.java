package org.bulgasari.filmform.compare;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.bulgasari.filmform.measures.Quantiles;

/// The shot lengths of one film, in seconds, in the film's order; at least one, all above zero.
public final class Lengths {

    private final double[] inOrder;
    private final double[] sorted;

    private Lengths(double[] lengths) {
        inOrder = lengths;
        sorted = lengths.clone();
        Arrays.sort(sorted);
    }

    /// @throws IllegalArgumentException when there are none, or one is not above zero
    public static Lengths of(double... lengths) {
        if (lengths.length == 0) throw new IllegalArgumentException("A film has at least one shot.");
        for (double length : lengths)
            if (!(length > 0 && length < 1e9))
                throw new IllegalArgumentException("A shot lasts longer than 0 s, not " + length);
        return new Lengths(lengths.clone());
    }

    public int count() {
        return inOrder.length;
    }

    /// In seconds.
    public double total() {
        return DoubleStream.of(inOrder).sum();
    }

    /// Average shot length (ASL), in seconds.
    public double average() {
        return total() / count();
    }

    /// Median shot length (MSL), in seconds.
    public double median() {
        return quantile(0.5);
    }

    /// The length that a part of the shots does not exceed: linear between neighbours, Hyndman and Fan's type
    /// 7.
    public double quantile(double part) {
        return Quantiles.at(sorted, part);
    }

    /// The part of the shots that last up to so many seconds.
    public double partUpTo(double seconds) {
        int count = 0;
        while (count < sorted.length && sorted[count] <= seconds) count++;
        return (double) count / sorted.length;
    }

    DoubleStream inOrder() {
        return DoubleStream.of(inOrder);
    }
}
