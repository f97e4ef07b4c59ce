package org.bulgasari.filmform.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bulgasari.filmform.copies.align.Aligner;
import org.bulgasari.filmform.copies.align.Alignment;
import org.bulgasari.filmform.fingerprints.Fingerprint;

/// Which parts two films share, as versions of one film do, and what each alone has. Times are those of the
/// files, from their first frames, not those of the projection.
public sealed interface AlignedParts {

    /// Both films were looked through.
    ///
    /// @param starts where shots of the first film begin but for its first, in seconds
    /// @param otherStarts likewise of the second
    record Aligned(Alignment alignment, List<Double> starts, List<Double> otherStarts) implements AlignedParts {

        /// Seconds within which the ends of stretches are placed.
        private static final double PLACED_WITHIN = 0.5;

        public Aligned {
            starts = List.copyOf(starts);
            otherStarts = List.copyOf(otherStarts);
        }

        /// Aligns two films, which takes some ten seconds for two of three hours.
        public static Aligned of(Fingerprint film, Fingerprint other) {
            return new Aligned(Aligner.align(film, other), starts(film), starts(other));
        }

        private static List<Double> starts(Fingerprint film) {
            return Arrays.stream(film.boundaries()).boxed().toList();
        }

        /// Shots of the first film, whole or in part, from one time to another.
        public int shots(double from, double to) {
            return shots(starts, from, to);
        }

        /// Likewise of the second film.
        public int otherShots(double from, double to) {
            return shots(otherStarts, from, to);
        }

        /// A boundary nearer to an end than ends are placed divides no shot.
        private static int shots(List<Double> starts, double from, double to) {
            return 1
                    + (int) starts.stream()
                            .filter(start -> start > from + PLACED_WITHIN && start < to - PLACED_WITHIN)
                            .count();
        }
    }

    /// Whether they share anything is not known.
    ///
    /// @param file that would have told; empty when more than two films are compared
    record NotKnown(Why why, String file) implements AlignedParts {}

    /// Why it is not known.
    enum Why {
        /// Two films are aligned, not more.
        MORE_THAN_TWO,
        /// A shot list holds no pictures.
        LIST,
        /// The study left none, or it was not kept beside the report.
        NO_FINGERPRINT,
        DAMAGED,
        /// It is not as long as the film of the report.
        OF_ANOTHER_FILM;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
