package org.bulgasari.archive.platform.history;

import java.util.Locale;

/// What kind of act a change is.
public enum ChangeKind {
    /// One record, by hand.
    EDIT,
    /// A run of an import.
    IMPORT,
    /// Many records in one go.
    BULK,
    /// Two records of one thing became one.
    MERGE,
    /// An earlier change was taken back.
    UNDO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for any other text
    public static ChangeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
