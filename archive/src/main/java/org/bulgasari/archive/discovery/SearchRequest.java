package org.bulgasari.archive.discovery;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What somebody looks for.
///
/// @param text the words typed; empty finds everything. At most 300 characters are read
/// @param chosen values chosen by dimension: any of them within one dimension, all dimensions together
/// @param order how the films found are listed
/// @param offset how many to leave out from the start, at most 10,000
/// @param size how many to list, at most 1,000
/// @param staffOnlyIncluded whether entries for staff are found too
/// @param language ISO 639-1 code for the names of facet values
/// @param counted the dimensions to count; none makes a search cheaper
public record SearchRequest(
        String text,
        Map<Dimension, Set<String>> chosen,
        SearchOrder order,
        int offset,
        int size,
        boolean staffOnlyIncluded,
        String language,
        Set<Dimension> counted) {

    private static final int LONGEST_TEXT = 300;
    private static final int DEEPEST = 10_000;
    private static final int LARGEST = 1_000;

    public SearchRequest {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        if (offset < 0 || offset > DEEPEST) throw new IllegalArgumentException("Offset 0 to 10000, found " + offset);
        if (size < 0 || size > LARGEST) throw new IllegalArgumentException("Size 0 to 1000, found " + size);
        var copy = new EnumMap<Dimension, Set<String>>(Dimension.class);
        chosen.forEach((dimension, values) -> {
            if (!values.isEmpty()) copy.put(dimension, Set.copyOf(values));
        });
        chosen = Map.copyOf(copy);
        counted = Set.copyOf(counted);
    }

    /// The first twenty films for these words, best first, everything counted, English names.
    public static SearchRequest of(String text) {
        return new SearchRequest(text, Map.of(), SearchOrder.BEST, 0, 20, false, "en", EnumSet.allOf(Dimension.class));
    }

    public SearchRequest choosing(Dimension dimension, String... values) {
        var more = new EnumMap<Dimension, Set<String>>(Dimension.class);
        more.putAll(chosen);
        more.put(dimension, Set.of(values));
        return new SearchRequest(text, more, order, offset, size, staffOnlyIncluded, language, counted);
    }

    public SearchRequest ordered(SearchOrder by) {
        return new SearchRequest(text, chosen, by, offset, size, staffOnlyIncluded, language, counted);
    }

    public SearchRequest page(int from, int length) {
        return new SearchRequest(text, chosen, order, from, length, staffOnlyIncluded, language, counted);
    }

    public SearchRequest forStaff() {
        return new SearchRequest(text, chosen, order, offset, size, true, language, counted);
    }

    public SearchRequest in(String namesLanguage) {
        return new SearchRequest(text, chosen, order, offset, size, staffOnlyIncluded, namesLanguage, counted);
    }

    public SearchRequest counting(Set<Dimension> dimensions) {
        return new SearchRequest(text, chosen, order, offset, size, staffOnlyIncluded, language, dimensions);
    }
}
