package org.bulgasari.filmform.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// How well the boundaries of a film were found, as counted on films of known truth.
///
/// @param found boundaries that were found and are there
/// @param invented boundaries that were found and are not there
/// @param missed boundaries that are there and were not found
/// @param origin who says so
/// @param source where the counts of the program's own measurement stand; else empty
public record DetectorError(int found, int invented, int missed, Origin origin, String source) {

    /// Who says how well boundaries were found.
    public enum Origin {
        /// Nobody: taken as they are, and the page says that this was not stated.
        NOT_STATED,
        /// A list made elsewhere, as a rule by hand: its boundaries are taken as they are.
        LIST,
        /// Whoever compares, from a test of their own.
        STATED,
        /// The program's own measurement, which stands in the resource `detector-error.properties`.
        MEASURED
    }

    private static final String USUAL = "detector-error.properties";

    /// @throws IllegalArgumentException for counts below zero, and for counted errors without a single boundary
    ///     found
    public DetectorError {
        if (found < 0 || invented < 0 || missed < 0) throw new IllegalArgumentException("Counts are not below zero.");
        boolean counted = origin == Origin.STATED || origin == Origin.MEASURED;
        if (counted == (found == 0))
            throw new IllegalArgumentException(
                    "An error that was counted has boundaries that were found, another none.");
    }

    public static DetectorError ofList() {
        return new DetectorError(0, 0, 0, Origin.LIST, "");
    }

    public static DetectorError notStated() {
        return new DetectorError(0, 0, 0, Origin.NOT_STATED, "");
    }

    public static DetectorError stated(int found, int invented, int missed) {
        return new DetectorError(found, invented, missed, Origin.STATED, "");
    }

    /// What this program's own measurement says, where there is one; else not stated.
    public static DetectorError usual() {
        try (InputStream in = Objects.requireNonNull(DetectorError.class.getResourceAsStream(USUAL))) {
            Properties counts = new Properties();
            counts.load(in);
            return of(counts);
        } catch (IOException broken) {
            throw new UncheckedIOException(USUAL + " cannot be read from the program.", broken);
        }
    }

    static DetectorError of(Properties counts) {
        String found = counts.getProperty("found", "").strip();
        if (found.isEmpty()) return notStated();
        return new DetectorError(
                Integer.parseInt(found),
                Integer.parseInt(counts.getProperty("invented", "").strip()),
                Integer.parseInt(counts.getProperty("missed", "").strip()),
                Origin.MEASURED,
                counts.getProperty("source", "").strip());
    }

    public boolean isCounted() {
        return origin == Origin.STATED || origin == Origin.MEASURED;
    }

    /// Of a hundred boundaries that were found, how many are not there.
    public double inventedOfHundred() {
        return 100 * (1 - precision());
    }

    /// Of a hundred boundaries that are there, how many were not found.
    public double missedOfHundred() {
        return 100 * (1 - recall());
    }

    double precision() {
        return isCounted() ? (double) found / (found + invented) : 1;
    }

    double recall() {
        return isCounted() ? (double) found / (found + missed) : 1;
    }
}
