package org.bulgasari.filmform.fingerprints;

import java.util.List;

/// The part of the active picture that a hash looks at. What one copy lost at its edges, the other's narrower
/// crop does without.
public enum Crop {
    /// All of the active picture.
    WHOLE(0, 1),
    /// All but the outermost 3 % on each side.
    WIDE(1, 0.94),
    /// What a copy that lost 5 % on each side shares with the central crop of an uncut one.
    NARROW(2, 0.885),
    /// The central 80 %.
    CENTRAL(3, 0.8);

    /// How many there are.
    public static final int COUNT = 4;

    /// All, in their places.
    public static final List<Crop> ALL = List.of(values());

    private final int place;
    private final double share;

    Crop(int place, double share) {
        this.place = place;
        this.share = share;
    }

    /// Among the crops in a file, from 0.
    public int place() {
        return place;
    }

    /// Of width and of height.
    public double share() {
        return share;
    }
}
