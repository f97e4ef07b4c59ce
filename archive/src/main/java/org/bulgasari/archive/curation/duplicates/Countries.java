package org.bulgasari.archive.curation.duplicates;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/// Whether two films may be of the same country. States that fell apart or grew together are written either way.
final class Countries {

    private static final Set<String> SOVIET =
            Set.of("RU", "UA", "BY", "GE", "AM", "AZ", "KZ", "UZ", "TM", "TJ", "KG", "MD", "EE", "LV", "LT");
    private static final Set<String> YUGOSLAV = Set.of("RS", "HR", "SI", "BA", "MK", "ME", "XK");
    private static final Map<String, Set<String>> HEIRS = Map.of(
            "SU", SOVIET,
            "SUHH", SOVIET,
            "YU", YUGOSLAV,
            "YUCS", YUGOSLAV,
            "CS", Set.of("CZ", "SK", "RS", "ME"),
            "CSHH", Set.of("CZ", "SK"),
            "DD", Set.of("DE"),
            "DDDE", Set.of("DE"),
            "HK", Set.of("CN", "TW"),
            "CN", Set.of("TW"));

    private Countries() {}

    /// Whether no country of the one is one of the other's, and none is heir to another.
    static boolean clash(Set<String> one, Set<String> other) {
        return Collections.disjoint(one, other) && !isHeir(one, other) && !isHeir(other, one);
    }

    private static boolean isHeir(Set<String> older, Set<String> younger) {
        return older.stream().anyMatch(state -> !Collections.disjoint(HEIRS.getOrDefault(state, Set.of()), younger));
    }
}
