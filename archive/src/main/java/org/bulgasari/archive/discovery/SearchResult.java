package org.bulgasari.archive.discovery;

import java.util.List;
import java.util.Map;

/// What was found.
///
/// @param total how many films match, over all pages
/// @param hits the films of this page, with all that is known of them, so that no database is needed to list them
/// @param facets values by dimension, most films first, the chosen ones always among them. A dimension's own choice
///     does not narrow its counts, so that other values of it can still be chosen
/// @param relaxed whether close or partial matches were let in because few films matched exactly
public record SearchResult(long total, List<FilmEntry> hits, Map<Dimension, List<FacetValue>> facets, boolean relaxed) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /// The values of a dimension; none when it was not counted.
    public List<FacetValue> values(Dimension dimension) {
        return facets.getOrDefault(dimension, List.of());
    }
}
