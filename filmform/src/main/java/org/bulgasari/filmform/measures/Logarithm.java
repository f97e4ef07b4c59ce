package org.bulgasari.filmform.measures;

/// Logarithms that `Math` lacks.
final class Logarithm {

    private static final double LN_2 = Math.log(2);

    private Logarithm() {}

    /// In doublings.
    static double base2(double value) {
        return Math.log(value) / LN_2;
    }
}
