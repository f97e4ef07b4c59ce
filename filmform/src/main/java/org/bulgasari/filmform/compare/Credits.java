package org.bulgasari.filmform.compare;

import java.util.List;
import java.util.OptionalInt;

/// Who made a film, and when.
///
/// @param directors none when not known
/// @param year of production; 0 when not known
/// @param genre empty when not known
public record Credits(String title, List<String> directors, int year, String genre) {

    public Credits {
        directors = List.copyOf(directors);
    }

    static Credits unknown(String title) {
        return new Credits(title, List.of(), 0, "");
    }

    OptionalInt knownYear() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /// By which films are clustered: the first director named, since a film belongs to one cluster.
    String cluster(String otherwise) {
        return directors.isEmpty() ? otherwise : directors.getFirst();
    }
}
