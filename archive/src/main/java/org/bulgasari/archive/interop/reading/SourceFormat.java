package org.bulgasari.archive.interop.reading;

import java.util.Locale;
import java.util.Optional;

/// How records stand in a file.
public enum SourceFormat {
    /// Found out from the file's first letters.
    AUTO,
    CSV,
    TSV,
    XLSX,
    JSON,
    JSONL;

    public static Optional<SourceFormat> of(String name) {
        for (SourceFormat each : values())
            if (each.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) return Optional.of(each);
        return Optional.empty();
    }
}
