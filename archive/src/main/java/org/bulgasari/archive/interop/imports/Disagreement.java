package org.bulgasari.archive.interop.imports;

import java.time.Instant;

/// A part of a record that was changed here and by the source, each in its own way. What stands is ours.
///
/// @param subjectKind `work` or `item`
/// @param part a component of the record: `titles`, `date`
/// @param was the record as it was imported then, as [org.bulgasari.archive.platform.history.States] writes it
/// @param now the record as the source has it now, likewise
public record Disagreement(
        String id,
        String runId,
        String subjectKind,
        String subjectId,
        String part,
        String was,
        String now,
        Instant recordedAt) {}
