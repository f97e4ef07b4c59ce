package org.bulgasari.archive.platform.history.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.history.Act;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.ChangeKind;
import org.bulgasari.archive.platform.history.History;
import org.bulgasari.archive.platform.history.PastRevision;
import org.bulgasari.archive.platform.history.RecordedChange;
import org.bulgasari.archive.platform.history.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// The history in the tables `recorded_change` and `revision`.
public final class SqlHistory implements History {

    private static final String CHANGES = """
            SELECT c.number, c.id, c.kind, c.actor, c.reason, c.undoes, c.recorded_at,
                   (SELECT count(*) FROM revision r WHERE r.change_number = c.number) AS records
              FROM recorded_change c
            """;

    private final Database database;
    private final InstantSource clock;

    public SqlHistory(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void append(Change by, Collection<Revision> revisions) {
        if (revisions.isEmpty()) return;
        long number = number(by);
        database.batches()
                .batchUpdate(
                        """
                INSERT INTO revision (subject_kind, subject_id, version, change_number, act, was)
                VALUES (:kind, :id, :version, :number, :act, :was)
                """,
                        revisions.stream()
                                .map(each -> new MapSqlParameterSource("kind", each.subjectKind())
                                        .addValue("id", each.subjectId())
                                        .addValue("version", each.version())
                                        .addValue("number", number)
                                        .addValue("act", each.act().code())
                                        .addValue("was", each.was()))
                                .toArray(MapSqlParameterSource[]::new));
    }

    /// That of the change, which is written when it touches its first record.
    private long number(Change change) {
        database.sql()
                .sql("""
                INSERT INTO recorded_change (id, kind, actor, reason, undoes, recorded_at)
                VALUES (:id, :kind, :actor, :reason, :undoes, :now)
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", change.id())
                .param("kind", change.kind().code())
                .param("actor", change.actor())
                .param("reason", change.reason())
                .param("undoes", change.undoes())
                .param("now", Clocks.toMicros(clock.instant()))
                .update();
        return database.sql()
                .sql("SELECT number FROM recorded_change WHERE id = :id")
                .param("id", change.id())
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<RecordedChange> findChange(String id) {
        return database.sql()
                .sql(CHANGES + " WHERE c.id = :id")
                .param("id", id)
                .query(SqlHistory::recordedChange)
                .optional();
    }

    @Override
    public List<RecordedChange> changes(@Nullable String before, int limit) {
        return database.sql()
                .sql(CHANGES + """
                 WHERE c.number < coalesce((SELECT number FROM recorded_change WHERE id = :before), 9223372036854775807)
                 ORDER BY c.number DESC LIMIT :limit
                """)
                .param("before", before == null ? "" : before)
                .param("limit", limit)
                .query(SqlHistory::recordedChange)
                .list();
    }

    @Override
    public Optional<RecordedChange> undoneBy(String change) {
        List<RecordedChange> undoing = database.sql()
                .sql(CHANGES + " WHERE c.undoes = :change ORDER BY c.number DESC")
                .param("change", change)
                .query(SqlHistory::recordedChange)
                .list();
        return undoing.stream()
                .filter(each -> undoneBy(each.change().id()).isEmpty())
                .findFirst();
    }

    @Override
    public List<PastRevision> of(String subjectKind, String subjectId) {
        return of(subjectKind, List.of(subjectId))
                .getOrDefault(subjectId, List.of())
                .reversed();
    }

    @Override
    public Map<String, List<PastRevision>> of(String subjectKind, Collection<String> subjectIds) {
        Map<String, List<PastRevision>> found = new LinkedHashMap<>();
        if (subjectIds.isEmpty()) return found;
        database.sql()
                .sql("""
                SELECT r.subject_kind, r.subject_id, r.version, r.act, r.was,
                       c.id, c.kind, c.actor, c.reason, c.undoes, c.recorded_at
                  FROM revision r JOIN recorded_change c ON c.number = r.change_number
                 WHERE r.subject_kind = :kind AND r.subject_id IN (:ids)
                 ORDER BY r.subject_id, r.version
                """)
                .param("kind", subjectKind)
                .param("ids", subjectIds)
                .query(row -> {
                    found.computeIfAbsent(row.getString("subject_id"), id -> new ArrayList<>())
                            .add(new PastRevision(revision(row), change(row), recordedAt(row)));
                });
        return found;
    }

    @Override
    public List<String> touched(String change, String subjectKind, String after, int limit) {
        return database.sql()
                .sql("""
                SELECT DISTINCT subject_id FROM revision
                 WHERE change_number = (SELECT number FROM recorded_change WHERE id = :change)
                   AND subject_kind = :kind AND subject_id > :after
                 ORDER BY subject_id LIMIT :limit
                """)
                .param("change", change)
                .param("kind", subjectKind)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> row.getString("subject_id"))
                .list();
    }

    @Override
    public Map<String, Integer> lastVersions(String subjectKind, Collection<String> subjectIds) {
        Map<String, Integer> found = new HashMap<>();
        if (subjectIds.isEmpty()) return found;
        database.sql()
                .sql("""
                SELECT subject_id, max(version) AS last FROM revision
                 WHERE subject_kind = :kind AND subject_id IN (:ids) GROUP BY subject_id
                """)
                .param("kind", subjectKind)
                .param("ids", subjectIds)
                .query(row -> {
                    found.put(row.getString("subject_id"), row.getInt("last"));
                });
        return found;
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getInt("version"),
                Act.of(row.getString("act")),
                row.getString("was"));
    }

    private static RecordedChange recordedChange(ResultSet row, int n) throws SQLException {
        return new RecordedChange(change(row), recordedAt(row), row.getLong("records"));
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return Clocks.fromMicros(row.getLong("recorded_at"));
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("id"),
                ChangeKind.of(row.getString("kind")),
                row.getString("actor"),
                row.getString("reason"),
                row.getString("undoes"));
    }
}
