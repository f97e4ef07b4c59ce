package org.bulgasari.archive.curation.duplicates;

import java.util.List;
import java.util.Set;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.jspecify.annotations.Nullable;

/// What of a work tells whether another is the same.
///
/// @param directors every form of the name of each who directed, agent by agent
/// @param directorIds their ids
/// @param years in which it may have been made; null when nobody knows
/// @param related ids of works it is said to be another than: what it remakes, belongs to or is about
record WorkTraits(
        String id,
        String kind,
        List<TitleTraits> titles,
        @Nullable Years years,
        Set<String> countries,
        @Nullable Integer lengthInSeconds,
        Set<Identifier> identifiers,
        List<List<NameTraits>> directors,
        Set<String> directorIds,
        Set<String> related) {

    WorkTraits {
        titles = List.copyOf(titles);
        countries = Set.copyOf(countries);
        identifiers = Set.copyOf(identifiers);
        directors = directors.stream().map(List::copyOf).toList();
        directorIds = Set.copyOf(directorIds);
        related = Set.copyOf(related);
    }

    /// From one year to another, both included.
    record Years(int first, int last) {

        /// How many years lie between; 0 when they overlap.
        int from(Years other) {
            if (other.first > last) return other.first - last;
            return first > other.last ? first - other.last : 0;
        }

        boolean isExact() {
            return first == last;
        }
    }
}
