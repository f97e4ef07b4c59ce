package org.bulgasari.filmform.synthetic;

/// A way of making films, as far as it matters to whoever looks for transitions.
public enum Profile {
    /// Rooms and streets, shot and reverse shot, mostly cuts.
    FEATURE(3.2, 0.08, 0.04, 0.01, 0.25),
    /// Short shots, a running camera, explosions.
    ACTION(1.5, 0.02, 0.02, 0.01, 0.7),
    /// Every other transition a fade or a dissolve, titles between.
    TRAILER(1.8, 0.25, 0.25, 0.05, 0.4),
    /// Long shots, dissolves and wipes, black and white, worn.
    ARCHIVE(4.5, 0.25, 0.15, 0.12, 0.3),
    /// Drawn: held frames, flat colours.
    ANIMATION(2.6, 0.08, 0.06, 0.06, 0.25);

    private final double medianShot;
    private final double dissolves;
    private final double fades;
    private final double wipes;
    private final double disturbances;

    Profile(double medianShot, double dissolves, double fades, double wipes, double disturbances) {
        this.medianShot = medianShot;
        this.dissolves = dissolves;
        this.fades = fades;
        this.wipes = wipes;
        this.disturbances = disturbances;
    }

    /// Seconds that half of the shots exceed.
    double medianShot() {
        return medianShot;
    }

    /// Part of the transitions that are dissolves.
    double dissolves() {
        return dissolves;
    }

    /// Part of the transitions that are fades.
    double fades() {
        return fades;
    }

    /// Part of the transitions that are wipes.
    double wipes() {
        return wipes;
    }

    /// Part of the shots over which something passes that is no transition.
    double disturbances() {
        return disturbances;
    }

    boolean isBlackAndWhite() {
        return this == ARCHIVE;
    }

    boolean isDrawn() {
        return this == ANIMATION;
    }
}
