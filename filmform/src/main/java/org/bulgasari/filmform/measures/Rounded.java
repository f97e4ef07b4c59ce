package org.bulgasari.filmform.measures;

/// Figures as short as their accuracy.
public final class Rounded {

    private static final double[] TENS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

    private Rounded() {}

    /// @param decimals from 0 to 6
    public static double to(int decimals, double value) {
        return Math.rint(value * TENS[decimals]) / TENS[decimals];
    }
}
