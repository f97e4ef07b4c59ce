package org.bulgasari.filmform.copies.align;

/// How far a line holds, in ticks of this film, the last one included.
///
/// @param evidence decimal orders against chance, each new picture counted once
/// @param pictures how many new pictures there were
/// @param likeness mean share of bits that agree, over the moments that were compared
record Trace(Line line, View view, int from, int to, double evidence, int pictures, double likeness) {

    int ticks() {
        return to - from + 1;
    }

    boolean holds(double tick, double otherTick) {
        return tick >= from && tick <= to && Math.abs(line.at(tick) - otherTick) <= 12;
    }
}
