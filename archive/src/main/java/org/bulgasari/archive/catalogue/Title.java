package org.bulgasari.archive.catalogue;

import org.jspecify.annotations.Nullable;

/// One title of a work. `language` is ISO 639, `script` ISO 15924, `transliteration` a scheme's code where the title
/// is romanised.
public record Title(
        String text,
        TitleType type,
        @Nullable String language,
        @Nullable String script,
        @Nullable String transliteration) {
    public Title {
        if (text.isBlank()) throw new IllegalArgumentException("A title has at least one letter");
    }

    /// A title of which only letters and type are known.
    public static Title of(String text, TitleType type) {
        return new Title(text, type, null, null, null);
    }
}
