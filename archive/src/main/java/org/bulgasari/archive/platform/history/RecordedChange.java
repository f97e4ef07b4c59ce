package org.bulgasari.archive.platform.history;

import java.time.Instant;

/// A change as it stands in the history: when it began, and how many records it has touched so far.
public record RecordedChange(Change change, Instant recordedAt, long records) {}
