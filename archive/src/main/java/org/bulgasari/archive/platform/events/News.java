package org.bulgasari.archive.platform.events;

import org.jspecify.annotations.Nullable;

/// An event before it is written: what happened to what, in which import run, by whose account.
public record News(
        String type,
        String subjectKind,
        String subjectId,
        @Nullable String runId,
        @Nullable String actor) {}
