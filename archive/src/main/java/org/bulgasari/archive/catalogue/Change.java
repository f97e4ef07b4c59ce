package org.bulgasari.archive.catalogue;

import org.jspecify.annotations.Nullable;

/// By whom a change is made: an import run, a signed-in account, or neither (the program itself).
public record Change(@Nullable String runId, @Nullable String actor) {

    public static Change byImport(String runId, @Nullable String actor) {
        return new Change(runId, actor);
    }

    public static Change byAccount(String actor) {
        return new Change(null, actor);
    }
}
