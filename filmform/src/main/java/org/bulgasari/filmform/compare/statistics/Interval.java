package org.bulgasari.filmform.compare.statistics;

/// From where to where a quantity plausibly lies.
///
/// @param level such as 0.95
public record Interval(double from, double to, double level) {

    public boolean contains(double value) {
        return from <= value && value <= to;
    }
}
