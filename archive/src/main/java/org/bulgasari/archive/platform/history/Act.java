package org.bulgasari.archive.platform.history;

import java.util.Locale;

/// What a change did to a record.
public enum Act {
    ADDED,
    CHANGED,
    REMOVED,
    /// It had been removed, and stands again.
    RESTORED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for any other text
    public static Act of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
