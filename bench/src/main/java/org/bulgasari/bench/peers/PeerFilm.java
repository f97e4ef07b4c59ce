package org.bulgasari.bench.peers;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What every peer is told of a film.
///
/// @param titles all of them, the preferred first
/// @param names all names of all who took part, in every spelling and script recorded
/// @param year first year of its date, null when unknown
record PeerFilm(
        String id,
        List<String> titles,
        List<String> names,
        @Nullable Integer year) {

    /// Titles and names together.
    List<String> texts() {
        return Stream.concat(titles.stream(), names.stream()).distinct().toList();
    }

    PeerFilm {
        titles = List.copyOf(titles);
        names = List.copyOf(names);
    }
}
