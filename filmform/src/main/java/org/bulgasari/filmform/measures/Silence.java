package org.bulgasari.filmform.measures;

/// A quiet stretch, in seconds from the film's first frame.
public record Silence(double from, double to) {

    public Silence {
        Plausible.finite("The beginning of a silence", from);
        Plausible.within("The end of a silence", to, from, 1e9);
    }

    public double length() {
        return to - from;
    }
}
