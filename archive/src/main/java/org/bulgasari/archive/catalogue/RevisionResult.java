package org.bulgasari.archive.catalogue;

/// What became of a revised work.
public sealed interface RevisionResult {

    /// Written, as `version`.
    record Revised(int version) implements RevisionResult {}

    /// Not written: somebody else saved first. `current` is what stands now.
    record Outdated(RecordedWork current) implements RevisionResult {}

    record UnknownWork(WorkId id) implements RevisionResult {}
}
