package org.bulgasari.archive.curation;

import java.util.List;

/// A record, or parts of it, that taking back a change left as it is.
///
/// @param parts the parts that were left; empty for the whole record
public record LeftRecord(String subjectKind, String subjectId, Why why, List<String> parts) {

    /// Why it was left.
    public enum Why {
        /// Somebody changed it since.
        CHANGED_SINCE,
        /// It was taken out since.
        REMOVED_SINCE,
        /// It had been taken out, and stands again already.
        STANDS_AGAIN,
        /// Others lead to it: relations, credits, items.
        NEEDED,
        /// It leads to something that is no longer there.
        LEADS_NOWHERE,
        /// Another item bears its barcode now.
        BARCODE_TAKEN
    }

    public LeftRecord {
        parts = List.copyOf(parts);
    }

    static LeftRecord whole(String kind, String id, Why why) {
        return new LeftRecord(kind, id, why, List.of());
    }
}
