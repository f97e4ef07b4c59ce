package org.bulgasari.filmform.compare;

import java.util.List;

/// Two groups compared, by a protocol.
///
/// @param answer to the protocol's question, in words
/// @param power what so few or so many films could have shown, in words
/// @param departures from the protocol
/// @param notes on how it was done and what to be careful of
public record GroupResult(
        Protocol protocol,
        FilmGroup a,
        FilmGroup b,
        String answer,
        String power,
        List<MeasureResult> measures,
        List<String> departures,
        List<String> notes) {

    public GroupResult {
        measures = List.copyOf(measures);
        departures = List.copyOf(departures);
        notes = List.copyOf(notes);
    }
}
