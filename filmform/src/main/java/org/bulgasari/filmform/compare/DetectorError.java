package org.bulgasari.filmform.compare;

/// How well the boundaries of a film were found, as counted on films of known truth.
///
/// @param found boundaries that were found and are there
/// @param invented boundaries that were found and are not there
/// @param missed boundaries that are there and were not found
/// @param source on what this was counted, for the page
public record DetectorError(int found, int invented, int missed, String source) {

    public DetectorError {
        if (found < 0 || invented < 0 || missed < 0) throw new IllegalArgumentException("Counts are not below zero.");
    }

    /// Boundaries set by hand are taken as they are.
    public static DetectorError none() {
        return new DetectorError(0, 0, 0, "");
    }

    public boolean isNone() {
        return found == 0 && invented == 0 && missed == 0;
    }

    double precision() {
        return isNone() ? 1 : (double) found / (found + invented);
    }

    double recall() {
        return isNone() ? 1 : (double) found / (found + missed);
    }
}
