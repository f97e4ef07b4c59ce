package org.bulgasari.filmform.plots;

/// Where values lie on a drawing.
///
/// @param from the value at `start`
/// @param to the value at `end`
/// @param start in points of the drawing
/// @param end in points of the drawing
/// @param doubling whether equal ratios, not differences, are equally far apart
record Scale(double from, double to, double start, double end, boolean doubling) {

    static Scale even(double from, double to, double start, double end) {
        return new Scale(from, to > from ? to : from + 1, start, end, false);
    }

    static Scale doubling(double from, double to, double start, double end) {
        return new Scale(from, to > from ? to : from * 2, start, end, true);
    }

    /// Values beyond an end are drawn at it.
    double at(double value) {
        double part =
                doubling ? Math.log(Math.max(value, from) / from) / Math.log(to / from) : (value - from) / (to - from);
        return start + Math.clamp(part, 0.0, 1.0) * (end - start);
    }
}
