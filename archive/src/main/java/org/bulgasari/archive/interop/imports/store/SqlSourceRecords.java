package org.bulgasari.archive.interop.imports.store;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.curation.MergedRecords;
import org.bulgasari.archive.interop.imports.SourceRecords;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Source records in the tables `source_record` and `source_link`.
public final class SqlSourceRecords implements SourceRecords {

    private final Database database;
    private final InstantSource clock;
    private final MergedRecords merged;

    /// @param merged tells where agents and works went that became one with others
    public SqlSourceRecords(Database database, InstantSource clock, MergedRecords merged) {
        this.database = database;
        this.clock = clock;
        this.merged = merged;
    }

    @Override
    public Map<String, String> digests(String source, Collection<String> keys) {
        if (keys.isEmpty()) return Map.of();
        Map<String, String> found = new HashMap<>();
        database.sql()
                .sql("SELECT source_key, digest FROM source_record WHERE source = :source AND source_key IN (:keys)")
                .param("source", source)
                .param("keys", keys)
                .query(row -> {
                    found.put(row.getString("source_key"), row.getString("digest"));
                });
        return found;
    }

    @Override
    public Map<String, Kept> kept(String source, Collection<String> keys) {
        if (keys.isEmpty()) return Map.of();
        Map<String, Kept> found = new HashMap<>();
        database.sql().sql("""
                SELECT source_key, work_id, work_version, digest, mapped_digest, items, pending, imported
                  FROM source_record
                 WHERE source = :source AND source_key IN (:keys)
                """).param("source", source).param("keys", keys).query(row -> {
            String work = row.getString("work_id");
            found.put(
                    row.getString("source_key"),
                    new Kept(
                            work == null ? null : new WorkId(work),
                            row.getInt("work_version"),
                            row.getString("digest"),
                            row.getString("mapped_digest"),
                            lines(row.getString("items")),
                            row.getString("pending"),
                            row.getString("imported")));
        });
        return found;
    }

    @Override
    public Map<String, WorkId> works(String source, Collection<String> keys) {
        if (keys.isEmpty()) return Map.of();
        Map<String, WorkId> found = new HashMap<>();
        database.sql().sql("""
                SELECT source_key, work_id FROM source_record
                 WHERE source = :source AND source_key IN (:keys) AND work_id IS NOT NULL
                """).param("source", source).param("keys", keys).query(row -> {
            found.put(row.getString("source_key"), new WorkId(row.getString("work_id")));
        });
        return found;
    }

    @Override
    public void keep(Collection<Incoming> records) {
        if (records.isEmpty()) return;
        long now = Clocks.toMicros(clock.instant());
        database.batches()
                .batchUpdate("""
                INSERT INTO source_record (source, source_key, work_id, work_version, digest, payload, mapped_digest,
                                           items, pending, doubts, unmapped, imported, run_id, imported_at)
                VALUES (:source, :key, :work, :version, :digest, :payload, :mapped,
                        :items, :pending, :doubts, :unmapped, :imported, :run, :now)
                ON CONFLICT (source, source_key) DO UPDATE
                   SET work_id = excluded.work_id, work_version = excluded.work_version, digest = excluded.digest,
                       payload = excluded.payload, mapped_digest = excluded.mapped_digest, items = excluded.items,
                       pending = excluded.pending, doubts = excluded.doubts, unmapped = excluded.unmapped,
                       imported = excluded.imported, run_id = excluded.run_id, imported_at = excluded.imported_at
                """, records.stream().map(each -> row(each, now)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Incoming record, long now) {
        return new MapSqlParameterSource("source", record.source())
                .addValue("key", record.key())
                .addValue("work", record.work().value())
                .addValue("version", record.workVersion())
                .addValue("digest", record.digest())
                .addValue("payload", record.payload())
                .addValue("mapped", record.mappedDigest())
                .addValue("items", lines(record.items()))
                .addValue("pending", record.pending())
                .addValue("doubts", record.doubts())
                .addValue("unmapped", record.unmapped())
                .addValue("imported", record.imported())
                .addValue("run", record.runId())
                .addValue("now", now);
    }

    @Override
    public List<Pending> pending(String source, String key, int limit) {
        return database.sql()
                .sql("""
                SELECT source_key, work_id, pending FROM source_record
                 WHERE source = :source AND source_key > :key AND pending IS NOT NULL AND work_id IS NOT NULL
                 ORDER BY source_key LIMIT :limit
                """)
                .param("source", source)
                .param("key", key)
                .param("limit", limit)
                .query((row, n) -> new Pending(
                        row.getString("source_key"), new WorkId(row.getString("work_id")), row.getString("pending")))
                .list();
    }

    @Override
    public void settle(String source, Map<String, @Nullable String> pendingByKey) {
        if (pendingByKey.isEmpty()) return;
        database.batches()
                .batchUpdate(
                        "UPDATE source_record SET pending = :pending WHERE source = :source AND source_key = :key",
                        pendingByKey.entrySet().stream()
                                .map(each -> new MapSqlParameterSource("source", source)
                                        .addValue("key", each.getKey())
                                        .addValue("pending", each.getValue()))
                                .toArray(MapSqlParameterSource[]::new));
    }

    @Override
    public Map<String, String> links(String source, String kind, Collection<String> keys) {
        if (keys.isEmpty()) return Map.of();
        Map<String, String> found = new HashMap<>();
        database.sql()
                .sql("""
                SELECT source_key, subject_id,
                       EXISTS (SELECT 1 FROM work WHERE id = subject_id)
                       OR EXISTS (SELECT 1 FROM agent WHERE id = subject_id) AS stands
                  FROM source_link
                 WHERE source = :source AND subject_kind = :kind AND source_key IN (:keys)
                """)
                .param("source", source)
                .param("kind", kind)
                .param("keys", keys)
                .query(row -> {
                    String id = row.getString("subject_id");
                    String mergedKind = kind.equals(Catalogue.AGENT) ? Catalogue.AGENT : Catalogue.WORK;
                    String key = row.getString("source_key");
                    if (row.getBoolean("stands")) found.put(key, id);
                    else merged.into(mergedKind, id).ifPresent(into -> found.put(key, into));
                });
        return found;
    }

    @Override
    public void link(String source, String kind, Map<String, String> idsByKey) {
        if (idsByKey.isEmpty()) return;
        database.batches()
                .batchUpdate(
                        """
                INSERT INTO source_link (source, subject_kind, source_key, subject_id)
                VALUES (:source, :kind, :key, :id)
                ON CONFLICT (source, subject_kind, source_key) DO UPDATE SET subject_id = excluded.subject_id
                """,
                        idsByKey.entrySet().stream()
                                .map(each -> new MapSqlParameterSource("source", source)
                                        .addValue("kind", kind)
                                        .addValue("key", each.getKey())
                                        .addValue("id", each.getValue()))
                                .toArray(MapSqlParameterSource[]::new));
    }

    @Override
    public Set<WorkId> shared(Collection<WorkId> works) {
        if (works.isEmpty()) return Set.of();
        return Set.copyOf(database.sql()
                .sql("""
                SELECT work_id FROM source_record WHERE work_id IN (:works) GROUP BY work_id HAVING count(*) > 1
                """)
                .param("works", works.stream().map(WorkId::value).toList())
                .query((row, n) -> new WorkId(row.getString("work_id")))
                .list());
    }

    @Override
    public Map<WorkId, String> keysOf(String source, Collection<WorkId> works) {
        if (works.isEmpty()) return Map.of();
        Map<WorkId, String> found = new HashMap<>();
        database.sql()
                .sql("""
                SELECT work_id, source_key FROM source_record WHERE source = :source AND work_id IN (:works)
                 ORDER BY source_key DESC
                """)
                .param("source", source)
                .param("works", works.stream().map(WorkId::value).toList())
                .query(row -> {
                    found.put(new WorkId(row.getString("work_id")), row.getString("source_key"));
                });
        return found;
    }

    @Override
    public Optional<Origin> origin(WorkId work) {
        return database.sql()
                .sql("""
                SELECT source, source_key, payload FROM source_record
                 WHERE work_id = :work ORDER BY imported_at DESC LIMIT 1
                """)
                .param("work", work.value())
                .query((row, n) ->
                        new Origin(row.getString("source"), row.getString("source_key"), row.getString("payload")))
                .optional();
    }

    @Override
    public List<Became> of(WorkId work) {
        return database.sql()
                .sql("SELECT source, source_key, work_version, imported FROM source_record WHERE work_id = :work")
                .param("work", work.value())
                .query((row, n) -> new Became(
                        new SourceKey(row.getString("source"), row.getString("source_key")),
                        row.getInt("work_version"),
                        row.getString("imported")))
                .list();
    }

    @Override
    public void move(SourceKey record, WorkId to, String imported) {
        database.sql()
                .sql("""
                UPDATE source_record
                   SET work_was = coalesce(work_was, work_id), work_id = :to, imported = :imported
                 WHERE source = :source AND source_key = :key
                """)
                .param("to", to.value())
                .param("imported", imported)
                .param("source", record.source())
                .param("key", record.key())
                .update();
    }

    @Override
    public void comeBack(WorkId first, WorkId now) {
        database.sql()
                .sql("UPDATE source_record SET work_id = :now WHERE work_was = :first")
                .param("now", now.value())
                .param("first", first.value())
                .update();
    }

    @Override
    public Optional<SourceKey> forget(String runId, @Nullable SourceKey after, int limit) {
        List<SourceKey> keys = database.sql()
                .sql("""
                SELECT source, source_key FROM source_record
                 WHERE (source, source_key) > (:source, :key) AND run_id = :run
                 ORDER BY source, source_key LIMIT :limit
                """)
                .param("source", after == null ? "" : after.source())
                .param("key", after == null ? "" : after.key())
                .param("run", runId)
                .param("limit", limit)
                .query((row, n) -> new SourceKey(row.getString("source"), row.getString("source_key")))
                .list();
        if (keys.isEmpty()) return Optional.empty();
        database.batches()
                .batchUpdate(
                        """
                UPDATE source_record
                   SET digest = '', mapped_digest = '', imported = NULL,
                       work_version = (SELECT version FROM work WHERE id = work_id)
                 WHERE source = :source AND source_key = :key
                """,
                        keys.stream()
                                .map(each ->
                                        new MapSqlParameterSource("source", each.source()).addValue("key", each.key()))
                                .toArray(MapSqlParameterSource[]::new));
        return Optional.of(keys.getLast());
    }

    /// Small maps that nothing searches by: `id key` lines in one column. Ids have no blanks, keys no line ends.
    private static @Nullable String lines(Map<String, String> idsByKey) {
        if (idsByKey.isEmpty()) return null;
        return idsByKey.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> lines(@Nullable String text) {
        if (text == null) return Map.of();
        return text.lines()
                .collect(Collectors.toMap(
                        line -> line.substring(line.indexOf(' ') + 1), line -> line.substring(0, line.indexOf(' '))));
    }
}
