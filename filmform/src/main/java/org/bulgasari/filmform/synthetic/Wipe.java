package org.bulgasari.filmform.synthetic;

import java.util.List;

/// The shape of a wipe.
@FunctionalInterface
public interface Wipe {

    Wipe RIGHTWARDS = (x, y) -> x;
    Wipe LEFTWARDS = (x, y) -> 1 - x;
    Wipe DOWNWARDS = (x, y) -> y;
    Wipe UPWARDS = (x, y) -> 1 - y;
    Wipe DIAGONAL = (x, y) -> (x + y) / 2;
    Wipe IRIS_OUT = (x, y) -> Math.hypot(x - 0.5, y - 0.5) * Math.sqrt(2);
    Wipe IRIS_IN = (x, y) -> 1 - Math.hypot(x - 0.5, y - 0.5) * Math.sqrt(2);
    Wipe CLOCK = (x, y) -> Math.atan2(0.5 - x, y - 0.5) / (2 * Math.PI) + 0.5;
    Wipe BARN_DOORS = (x, y) -> Math.abs(x - 0.5) * 2;

    List<Wipe> ALL = List.of(RIGHTWARDS, LEFTWARDS, DOWNWARDS, UPWARDS, DIAGONAL, IRIS_OUT, IRIS_IN, CLOCK, BARN_DOORS);

    /// When a place of the picture turns to the new shot, from 0 to 1.
    double turns(double x, double y);

    /// How far the new shot covers a place.
    ///
    /// @param progress of the wipe, from 0 to 1
    /// @param softness of its edge, as part of the way
    default double coverage(double x, double y, double progress, double softness) {
        double edge = Math.max(softness, 1e-3);
        return Math.clamp((progress * (1 + edge) - turns(x, y)) / edge, 0, 1);
    }
}
