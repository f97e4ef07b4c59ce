package org.bulgasari.filmform.measures;

import java.util.List;

/// Guards of the records that a hostile file may fill.
public final class Plausible {

    private Plausible() {}

    /// @throws IllegalArgumentException when a figure is infinite or no number
    public static double finite(String what, double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException(what + " is no finite number: " + value);
        return value;
    }

    /// @throws IllegalArgumentException when a figure is no number or lies outside of its bounds
    public static double within(String what, double value, double least, double most) {
        if (!(value >= least && value <= most))
            throw new IllegalArgumentException(what + " is " + value + ", not from " + least + " to " + most);
        return value;
    }

    /// @throws IllegalArgumentException when a count is below 0
    public static long count(String what, long value) {
        if (value < 0) throw new IllegalArgumentException(what + " is below 0: " + value);
        return value;
    }

    /// A copy of a list of figures, each within its bounds.
    ///
    /// @throws IllegalArgumentException when one of them is not
    public static List<Double> all(String what, List<Double> values, double least, double most) {
        values.forEach(value -> within(what, value, least, most));
        return List.copyOf(values);
    }
}
