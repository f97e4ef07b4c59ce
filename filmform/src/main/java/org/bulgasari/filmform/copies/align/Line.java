package org.bulgasari.filmform.copies.align;

/// Where in the other film each tick of this one is: `speed * tick + offset`.
record Line(double speed, double offset) {

    static Line through(double tick, double otherTick, double speed) {
        return new Line(speed, otherTick - speed * tick);
    }

    Line moved(double ticks) {
        return new Line(speed, offset + ticks);
    }

    /// The tick of this film that shows what is at a tick of the other.
    double back(double otherTick) {
        return (otherTick - offset) / speed;
    }

    double at(double tick) {
        return speed * tick + offset;
    }
}
