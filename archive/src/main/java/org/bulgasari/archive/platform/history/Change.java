package org.bulgasari.archive.platform.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One act that changes records: whose it is, why, and which earlier one it takes back. It may take several
/// transactions; all that it touches is told, and taken back, together.
///
/// @param id for an import, that of its run
/// @param actor the id of a signed-in account; null for the program itself
/// @param reason in the words of whoever acts
/// @param undoes the id of the change that is taken back
public record Change(
        String id,
        ChangeKind kind,
        @Nullable String actor,
        @Nullable String reason,
        @Nullable String undoes) {

    public static Change byImport(String runId, @Nullable String actor) {
        return new Change(runId, ChangeKind.IMPORT, actor, null, null);
    }

    public static Change byAccount(String actor) {
        return of(ChangeKind.EDIT, actor);
    }

    /// By nobody who has signed in.
    public static Change byProgram() {
        return of(ChangeKind.EDIT, null);
    }

    public static Change of(ChangeKind kind, @Nullable String actor) {
        return new Change(UUID.randomUUID().toString(), kind, actor, null, null);
    }

    /// @param reason blank for none
    public Change because(@Nullable String reason) {
        return new Change(id, kind, actor, reason == null || reason.isBlank() ? null : reason.strip(), undoes);
    }

    public Change undoing(String change) {
        return new Change(id, kind, actor, reason, change);
    }

    /// The import run that this is; null for all other changes.
    public @Nullable String runId() {
        return kind == ChangeKind.IMPORT ? id : null;
    }
}
