package org.bulgasari.filmform.copies.align;

/// What a distance between two hashes says about whether they show the same picture.
final class Evidence {

    /// Bits between hashes of strangers whose like is met once in ten (at 25), a hundred (22), a thousand (19)
    /// pairs: half a decimal order a bit below 26, as measured between films that share nothing.
    private static final int STRANGERS = 26;

    private static final double ORDERS_A_BIT = 0.5;
    private static final double MOST = 8;
    /// A picture that differs less from the last one counted says nothing new.
    static final int NEW_PICTURE = 10;
    private static final double WORST = -0.5;

    private Evidence() {}

    /// Decimal orders against chance.
    static double of(int distance) {
        return Math.clamp((STRANGERS - distance) * ORDERS_A_BIT, 0, MOST);
    }

    /// What a moment adds to a trace or takes from it, from -0.5 to 1.
    ///
    /// @param doubtful the distance at which pictures are as well the same as not, among these two copies
    static double points(int distance, int doubtful) {
        return Math.clamp((doubtful - distance) / (0.6 * doubtful), WORST, 1);
    }
}
