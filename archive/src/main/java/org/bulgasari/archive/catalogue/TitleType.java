package org.bulgasari.archive.catalogue;

import java.util.Locale;

/// The types of title. Codes as in the vocabulary `title-types`.
public enum TitleType {
    PREFERRED,
    ORIGINAL,
    PARALLEL,
    TRANSLATED,
    TRANSLITERATED,
    ALTERNATIVE,
    WORKING,
    SUPPLIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for any other text
    public static TitleType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
