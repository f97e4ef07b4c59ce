package org.bulgasari.filmform.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was fixed in writing before anything was measured.
///
/// @param question as the scholar asked it
/// @param wouldCount the smallest difference that would matter, as a ratio above 1 for shot lengths
/// @param alpha how often a false alarm is allowed among all measures together
/// @param yearsApart how far a control may be from the film it stands for
/// @param sameGenre whether a control is of the same genre
/// @param fewestFilms a group needs
/// @param fewestDirectors a group needs
/// @param fixed on which day, in the words of whoever wrote it; films studied before are told
/// @param text as it was written; empty when there is no file
/// @param digest SHA-256 of the file, by which it can be shown not to have changed; empty when there is no file
public record Protocol(
        String question,
        List<Measure> measures,
        double wouldCount,
        double alpha,
        int yearsApart,
        boolean sameGenre,
        int fewestFilms,
        int fewestDirectors,
        long seed,
        PlannedGroup a,
        PlannedGroup b,
        @Nullable LocalDate fixed,
        String text,
        String digest) {

    /// The same, with the groups called otherwise; an empty name changes none.
    public Protocol withNames(String nameA, String nameB) {
        return new Protocol(
                question,
                measures,
                wouldCount,
                alpha,
                yearsApart,
                sameGenre,
                fewestFilms,
                fewestDirectors,
                seed,
                a.called(nameA),
                b.called(nameB),
                fixed,
                text,
                digest);
    }

    /// A film as the protocol names it.
    public record PlannedFilm(String id, Credits credits) {}

    /// A group as the protocol names it.
    public record PlannedGroup(String name, List<PlannedFilm> films) {
        public PlannedGroup {
            films = List.copyOf(films);
        }

        PlannedGroup called(String other) {
            return other.isEmpty() ? this : new PlannedGroup(other, films);
        }
    }

    /// What holds where no protocol says otherwise.
    ///
    /// Ten films by six directors on each side: six against six can be dealt in 924 ways, so that p can fall
    /// below 0.05 even for the first of several measures, and intervals drawn from six clusters were seen to
    /// hold the truth as often as they say.
    public static Protocol usual() {
        return new Protocol(
                "",
                List.of(Measure.MEDIAN_SHOT_LENGTH, Measure.AVERAGE_SHOT_LENGTH, Measure.SPREAD),
                1.25,
                0.05,
                5,
                false,
                10,
                6,
                1958,
                new PlannedGroup("A", List.of()),
                new PlannedGroup("B", List.of()),
                null,
                "",
                "");
    }

    public Protocol {
        measures = List.copyOf(measures);
        if (measures.isEmpty()) throw new IllegalArgumentException("A protocol has at least one measure.");
        if (!(wouldCount > 1 && wouldCount < 100))
            throw new IllegalArgumentException("would_count is a ratio above 1, such as 1.25.");
        if (!(alpha > 0 && alpha < 0.5))
            throw new IllegalArgumentException("alpha is between 0 and 0.5, such as 0.05.");
        if (fewestDirectors < 4 || fewestFilms < fewestDirectors)
            throw new IllegalArgumentException(
                    "A group needs at least 4 directors, and no fewer films than directors, to be tested at all.");
    }

    public boolean isWritten() {
        return !digest.isEmpty();
    }
}
