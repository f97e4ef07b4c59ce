package org.bulgasari.archive.catalogue;

import java.time.Instant;

/// A work as it stands in the archive: `version` counts its changes from 1.
public record RecordedWork(Work work, int version, Instant recordedAt, Instant changedAt) {

    /// The same version with the contents it had before parts of it went elsewhere.
    public RecordedWork as(Work before) {
        return new RecordedWork(before, version, recordedAt, changedAt);
    }
}
