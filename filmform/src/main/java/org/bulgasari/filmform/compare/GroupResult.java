package org.bulgasari.filmform.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two groups compared, by a protocol. `words` says it in sentences.
///
/// @param measures in the protocol's order: the first answers its question
/// @param power none when the spread of films cannot be known, from one director
public record GroupResult(
        Protocol protocol,
        FilmGroup a,
        FilmGroup b,
        List<MeasureResult> measures,
        @Nullable Power power,
        List<Departure> departures,
        Cautions cautions) {

    public GroupResult {
        measures = List.copyOf(measures);
        departures = List.copyOf(departures);
    }
}
