package org.bulgasari.archive.catalogue;

import java.util.List;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.jspecify.annotations.Nullable;

/// One publication of a work or of one of its variants (`variantId`). `type`, `carrierType` and `standard` are codes
/// of the vocabularies `manifestation-types`, `carrier-types`, `video-standards`; `date` is EDTF.
public record Manifestation(
        String id,
        @Nullable String sourceKey,
        @Nullable String variantId,
        String type,
        @Nullable String title,
        @Nullable String date,
        @Nullable String carrierType,
        @Nullable String standard,
        @Nullable String publisher,
        @Nullable String country,
        List<LanguageUse> languages,
        List<Identifier> identifiers,
        @Nullable String note) {
    public Manifestation {
        languages = List.copyOf(languages);
        identifiers = List.copyOf(identifiers);
    }
}
