package org.bulgasari.archive.platform.history;

import org.jspecify.annotations.Nullable;

/// What a change did to one record.
///
/// @param subjectKind `work`, `agent` or `item`
/// @param version of the record after it, counted from 1; a removal counts
/// @param was the state before it, as [States] writes it; null where nothing stood
public record Revision(
        String subjectKind,
        String subjectId,
        int version,
        Act act,
        @Nullable String was) {

    public static Revision added(String subjectKind, String subjectId) {
        return new Revision(subjectKind, subjectId, 1, Act.ADDED, null);
    }

    public static Revision changed(String subjectKind, String subjectId, int version, String was) {
        return new Revision(subjectKind, subjectId, version, Act.CHANGED, was);
    }

    public static Revision removed(String subjectKind, String subjectId, int version, String was) {
        return new Revision(subjectKind, subjectId, version, Act.REMOVED, was);
    }

    public static Revision restored(String subjectKind, String subjectId, int version) {
        return new Revision(subjectKind, subjectId, version, Act.RESTORED, null);
    }
}
