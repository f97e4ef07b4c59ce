package org.bulgasari.archive.curation.duplicates;

import java.util.Locale;

/// What speaks for two records being of one thing, or against it.
public enum Reason {
    SAME_IDENTIFIER(true),
    SAME_TITLE(true),
    SAME_TITLE_OTHERWISE_WRITTEN(true),
    SAME_TITLE_IN_OTHER_SCRIPT(true),
    CLOSE_TITLE(true),
    SAME_NAME(true),
    SAME_NAME_OTHERWISE_WRITTEN(true),
    SAME_NAME_IN_OTHER_SCRIPT(true),
    CLOSE_NAME(true),
    SAME_YEAR(true),
    YEAR_OFF_BY_ONE(true),
    SAME_DIRECTOR(true),
    SAME_FILMS(true),
    SAME_COUNTRY(true),
    SAME_LENGTH(true),
    OTHER_IDENTIFIER(false),
    OTHER_YEAR(false),
    OTHER_DIRECTOR(false),
    OTHER_COUNTRY(false),
    OTHER_LENGTH(false),
    OTHER_KIND(false);

    private final boolean isFor;

    Reason(boolean isFor) {
        this.isFor = isFor;
    }

    /// Whether it speaks for one thing.
    public boolean isFor() {
        return isFor;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException for any other text
    public static Reason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
