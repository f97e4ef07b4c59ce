package org.bulgasari.archive.platform.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that changed. `type` is past tense (`work-recorded`), `runId` the import that caused it, `actor` the
/// account; no person's name ever stands here.
public record Event(
        EventCursor at,
        String type,
        String subjectKind,
        String subjectId,
        @Nullable String runId,
        @Nullable String actor,
        Instant recordedAt) {}
