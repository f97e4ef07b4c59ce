package org.bulgasari.archive.catalogue.rights;

import java.util.Locale;

/// The kinds of restriction. Codes as in the vocabulary `restriction-kinds`.
public enum RestrictionKind {
    ON_SITE,
    NON_PROFIT,
    EDUCATIONAL,
    AGE,
    CULTURAL_WARNING,
    CONTENT_WARNING,
    STAFF_ONLY;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException for any other text
    public static RestrictionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
