package org.bulgasari.archive.holdings;

import java.util.List;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.catalogue.rights.RightsStatement;
import org.jspecify.annotations.Nullable;

/// One copy: a tape, a print, a disc, a file. `holds` lists the works on it in order; empty while nobody knows.
///
/// `carrierType`, `standard`, `generation`, `authorisation` and `role` are codes of the vocabularies
/// `carrier-types`, `video-standards`, `generations`, `authorisations`, `item-roles`; `place` and `condition` are
/// words.
public record Item(
        ItemId id,
        @Nullable String barcode,
        List<WorkId> holds,
        @Nullable String manifestationId,
        String carrierType,
        @Nullable String standard,
        @Nullable String region,
        String generation,
        String authorisation,
        @Nullable String role,
        @Nullable String place,
        @Nullable String condition,
        @Nullable String note,
        List<RightsStatement> rights,
        List<Restriction> restrictions) {
    public Item {
        if (barcode != null && barcode.isBlank()) throw new IllegalArgumentException("A barcode is not blank");
        holds = List.copyOf(holds);
        rights = List.copyOf(rights);
        restrictions = List.copyOf(restrictions);
    }

    /// Whether only signed-in staff may know of this item.
    public boolean isStaffOnly() {
        return restrictions.stream().anyMatch(r -> r.kind() == RestrictionKind.STAFF_ONLY);
    }
}
