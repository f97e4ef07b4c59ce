package org.bulgasari.archive.discovery;

import org.jspecify.annotations.Nullable;

/// One title of a film.
///
/// @param text as the catalogue writes it
/// @param type the catalogue's title type: "preferred", "original", "translated" and so on
/// @param language ISO 639 code, null when unknown
/// @param script ISO 15924 code, null when unknown
public record EntryTitle(
        String text,
        String type,
        @Nullable String language,
        @Nullable String script) {}
