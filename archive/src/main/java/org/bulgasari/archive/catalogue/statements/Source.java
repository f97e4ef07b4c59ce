package org.bulgasari.archive.catalogue.statements;

import org.jspecify.annotations.Nullable;

/// Where a statement comes from. `kind` is a code of the vocabulary `source-kinds`: book, article, film, label,
/// lore, measurement, database, website, memory.
public record Source(String kind, String citation, @Nullable String url) {
    public Source {
        if (citation.isBlank()) throw new IllegalArgumentException("A source has a citation");
    }
}
