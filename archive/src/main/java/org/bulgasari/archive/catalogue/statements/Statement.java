package org.bulgasari.archive.catalogue.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One fact about one subject, and who says so. `property` is a code of the vocabulary `statement-properties`;
/// `value` is written as the property's own field writes it (a date in EDTF, a country as its code).
public record Statement(
        String property,
        String value,
        Rank rank,
        Standing standing,
        List<Source> sources,
        @Nullable String note) {
    public Statement {
        if (property.isBlank() || value.isBlank())
            throw new IllegalArgumentException("A statement has a property and a value");
        sources = List.copyOf(sources);
    }
}
