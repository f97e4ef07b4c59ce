package org.bulgasari.filmform.plots;

import java.util.List;

/// Time along a film, and what of it does not count.
///
/// @param length of the film, in seconds
/// @param ticks in seconds
/// @param leftOut stretches that do not count, in seconds
public record TimeAxis(double length, List<Tick> ticks, List<Stretch> leftOut) {

    /// From when to when, in seconds.
    public record Stretch(double from, double to) {}

    public TimeAxis {
        ticks = List.copyOf(ticks);
        leftOut = List.copyOf(leftOut);
    }

    /// Draws the axis and shades what does not count.
    Scale on(Chart chart) {
        Scale x = chart.across(0, length);
        for (Stretch stretch : leftOut) chart.shade(x.at(stretch.from), x.at(stretch.to), "left-out");
        chart.ticksBelow(x, ticks);
        return x;
    }
}
