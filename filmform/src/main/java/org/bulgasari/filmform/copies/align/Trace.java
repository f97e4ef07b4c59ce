package org.bulgasari.filmform.copies.align;

/// How far a line holds, in ticks of this film, the last one included.
///
/// @param points how well the pictures fit, summed over the ticks: longer is more, and nearer is more
/// @param evidence decimal orders against chance, each new picture counted once
/// @param likeness mean share of bits that agree, over the moments that were compared
record Trace(Line line, View view, int from, int to, double points, double evidence, double likeness) {

    int ticks() {
        return to - from + 1;
    }

    int middle() {
        return (from + to) / 2;
    }

    Trace within(int first, int last) {
        return new Trace(line, view, first, last, points, evidence, likeness);
    }

    boolean holds(double tick, double otherTick) {
        return tick >= from && tick <= to && Math.abs(line.at(tick) - otherTick) <= 12;
    }
}
