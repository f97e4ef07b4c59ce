package org.bulgasari.archive.platform.history;

import java.time.Instant;

/// A revision, and the change it was part of.
public record PastRevision(Revision revision, Change change, Instant recordedAt) {}
