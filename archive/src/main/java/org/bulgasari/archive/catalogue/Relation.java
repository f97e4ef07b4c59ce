package org.bulgasari.archive.catalogue;

import org.jspecify.annotations.Nullable;

/// From one work to another. `type` is a code of the vocabulary `relation-types`; the other side is a work of ours
/// (`target`), or only its title while we do not have it; `place` is the position in a series or programme.
public record Relation(
        String type,
        @Nullable WorkId target,
        @Nullable String targetTitle,
        @Nullable String place,
        @Nullable String note) {
    public Relation {
        if (target == null && (targetTitle == null || targetTitle.isBlank()))
            throw new IllegalArgumentException("A relation leads to a work or names one");
    }
}
