package org.bulgasari.archive.catalogue;

import org.jspecify.annotations.Nullable;

/// A version of a work with changed content. `type` is a code of the vocabulary `variant-types`, `date` EDTF,
/// `sourceKey` the source's own key.
public record Variant(
        String id,
        @Nullable String sourceKey,
        String type,
        @Nullable String title,
        @Nullable String date,
        @Nullable Integer lengthInSeconds,
        @Nullable String note) {}
