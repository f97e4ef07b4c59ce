package org.bulgasari.archive.interop.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.catalogue.WorkId;
import org.jspecify.annotations.Nullable;

/// What sources sent, run by run, and which of our works, agents and items it became. A source calls its records by
/// keys.
public interface SourceRecords {

    /// The digests of those records of `source` that came before, by key.
    Map<String, String> digests(String source, Collection<String> keys);

    /// What is kept of those records of `source`, by key.
    Map<String, Kept> kept(String source, Collection<String> keys);

    /// The works that those records of `source` became, by key.
    Map<String, WorkId> works(String source, Collection<String> keys);

    /// Keeps records, new or again, within the running change.
    void keep(Collection<Incoming> records);

    /// At most `limit` records of `source` that wait for others, after `key` in the order of keys.
    List<Pending> pending(String source, String key, int limit);

    /// Sets what records of `source` still wait for (null: nothing more), within the running change.
    void settle(String source, Map<String, @Nullable String> pendingByKey);

    /// Our ids by the source's own keys for things of `kind` that still stand, or of those they became one with.
    Map<String, String> links(String source, String kind, Collection<String> keys);

    /// Remembers our ids by the source's keys, within the running change.
    void link(String source, String kind, Map<String, String> idsByKey);

    /// Those of `works` that more than one record became.
    Set<WorkId> shared(Collection<WorkId> works);

    /// The keys that `source` has for those of `works` that came from it.
    Map<WorkId, String> keysOf(String source, Collection<WorkId> works);

    /// The newest record that became this work, as the source sent it.
    Optional<Origin> origin(WorkId work);

    /// Lets at most `limit` records that a run wrote last be imported again as if they had changed, within the running
    /// change: what stands of them now is what was imported.
    ///
    /// @param after the last source and key that were forgotten; null for the first
    /// @return the last ones now; empty when there are no more
    Optional<SourceKey> forget(String runId, @Nullable SourceKey after, int limit);

    /// The records that this work came from.
    List<Became> of(WorkId work);

    /// Lets a record lead to another work, within the running change; it remembers the first.
    ///
    /// @param imported the state of an [Imported]
    void move(SourceKey record, WorkId to, String imported);

    /// Lets records that led to `first` once lead to `now`, within the running change.
    void comeBack(WorkId first, WorkId now);

    /// A record and what is kept of the work it became.
    record Became(SourceKey key, int workVersion, @Nullable String imported) {}

    /// A source, and its key for a record.
    record SourceKey(String source, String key) {}

    /// A record as it was kept: `workVersion` is the version of its work that an import wrote last; `imported` the
    /// state
    /// of an [Imported], where something else stands.
    record Kept(
            @Nullable WorkId work,
            int workVersion,
            String digest,
            String mappedDigest,
            Map<String, String> items,
            @Nullable String pending,
            @Nullable String imported) {
        public Kept {
            items = Map.copyOf(items);
        }
    }

    /// A record to keep.
    record Incoming(
            String source,
            String key,
            WorkId work,
            int workVersion,
            String digest,
            String payload,
            String mappedDigest,
            Map<String, String> items,
            @Nullable String pending,
            @Nullable String doubts,
            @Nullable String unmapped,
            @Nullable String imported,
            String runId) {
        public Incoming {
            items = Map.copyOf(items);
        }
    }

    /// A record that waits: `links` is what [Waiting] wrote.
    record Pending(String key, WorkId work, String links) {}

    /// Where a work comes from.
    record Origin(String source, String key, String payload) {}
}
