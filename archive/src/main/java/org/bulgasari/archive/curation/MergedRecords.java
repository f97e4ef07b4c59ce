package org.bulgasari.archive.curation;

import java.util.List;
import java.util.Optional;

/// Where records went that became one with others.
public interface MergedRecords {

    /// A record that went into another.
    record Merged(String subjectKind, String gone, String into) {}

    /// Remembers a merge, within the running change of the database.
    ///
    /// @param change its id
    void remember(Merged merged, String change);

    /// The record that one which does not stand went into in the end; empty when it never did.
    Optional<String> into(String subjectKind, String id);

    /// What a change merged.
    List<Merged> by(String change);
}
