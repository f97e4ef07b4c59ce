package org.bulgasari.archive.platform.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The append-only history of all records.
public interface History {

    /// Writes what a change did, within the running change of the database.
    void append(Change by, Collection<Revision> revisions);

    Optional<RecordedChange> findChange(String id);

    /// At most `limit` changes, newest first.
    ///
    /// @param before the id of the change after which to go on; null starts at the newest
    List<RecordedChange> changes(@Nullable String before, int limit);

    /// The change by which `change` was taken back and stays taken back; a change that was undone and done again is
    /// not.
    Optional<RecordedChange> undoneBy(String change);

    /// What became of a record, newest first.
    List<PastRevision> of(String subjectKind, String subjectId);

    /// What became of records, by id, oldest first; one without history is absent.
    Map<String, List<PastRevision>> of(String subjectKind, Collection<String> subjectIds);

    /// At most `limit` ids of records of one kind that a change touched, in their order. Costs sorting all of them.
    ///
    /// @param after the last id that was read; empty for the first
    List<String> touched(String change, String subjectKind, String after, int limit);

    /// The last version of records, by id, also of such as were removed; one without history is absent.
    Map<String, Integer> lastVersions(String subjectKind, Collection<String> subjectIds);
}
