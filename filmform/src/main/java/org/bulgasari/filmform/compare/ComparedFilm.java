package org.bulgasari.filmform.compare;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What comparing needs to know of one film.
///
/// @param id the digest of the film file, or the name of a shot list: what protocol and corpus call it
/// @param figures of the picture, where they were measured
/// @param error of whoever found the boundaries
/// @param made when it was studied; none for a list
public record ComparedFilm(
        String id,
        Credits credits,
        Lengths lengths,
        Map<Measure, Double> figures,
        DetectorError error,
        @Nullable Instant made) {

    public ComparedFilm {
        figures = Map.copyOf(figures);
    }

    ComparedFilm with(Credits known) {
        return new ComparedFilm(id, known, lengths, figures, error, made);
    }
}
