package org.bulgasari.archive.catalogue;

import java.time.Instant;

/// A work as it stands in the archive: `version` counts its changes from 1.
public record RecordedWork(Work work, int version, Instant recordedAt, Instant changedAt) {}
