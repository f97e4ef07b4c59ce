package org.bulgasari.archive.interop.imports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bulgasari.archive.interop.imports.Disagreement;
import org.bulgasari.archive.interop.imports.Disagreements;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Disagreements in the table `import_disagreement`. Ids sort by age.
public final class SqlDisagreements implements Disagreements {

    private static final String OPEN = """
            SELECT id, run_id, subject_kind, subject_id, part, was, now, recorded_at
              FROM import_disagreement WHERE decision IS NULL
            """;

    private final Database database;
    private final InstantSource clock;

    public SqlDisagreements(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void keep(Collection<Disagreement> disagreements) {
        if (disagreements.isEmpty()) return;
        MapSqlParameterSource[] rows =
                disagreements.stream().map(SqlDisagreements::row).toArray(MapSqlParameterSource[]::new);
        database.batches().batchUpdate("""
                DELETE FROM import_disagreement
                 WHERE subject_kind = :kind AND subject_id = :subject AND part = :part AND decision IS NULL
                """, rows);
        database.batches().batchUpdate("""
                INSERT INTO import_disagreement (id, run_id, subject_kind, subject_id, part, was, now, recorded_at)
                VALUES (:id, :run, :kind, :subject, :part, :was, :now, :recordedAt)
                """, rows);
    }

    private static MapSqlParameterSource row(Disagreement each) {
        return new MapSqlParameterSource("id", each.id())
                .addValue("run", each.runId())
                .addValue("kind", each.subjectKind())
                .addValue("subject", each.subjectId())
                .addValue("part", each.part())
                .addValue("was", each.was())
                .addValue("now", each.now())
                .addValue("recordedAt", Clocks.toMicros(each.recordedAt()));
    }

    @Override
    public Map<String, Long> open() {
        Map<String, Long> counts = new LinkedHashMap<>();
        database.sql().sql("""
                SELECT part, count(*) AS many FROM import_disagreement WHERE decision IS NULL
                 GROUP BY part ORDER BY count(*) DESC, part
                """).query(row -> {
            counts.put(row.getString("part"), row.getLong("many"));
        });
        return counts;
    }

    @Override
    public List<Disagreement> open(@Nullable String part, String after, int limit) {
        return database.sql()
                .sql(OPEN + " AND (part = :part OR :part = '') AND id > :after ORDER BY id LIMIT :limit")
                .param("part", part == null ? "" : part)
                .param("after", after)
                .param("limit", limit)
                .query(SqlDisagreements::disagreement)
                .list();
    }

    @Override
    public List<Disagreement> open(Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        return database.sql()
                .sql(OPEN + " AND id IN (:ids) ORDER BY id")
                .param("ids", ids)
                .query(SqlDisagreements::disagreement)
                .list();
    }

    @Override
    public void decide(Collection<String> ids, Side side, @Nullable String actor) {
        if (ids.isEmpty()) return;
        database.sql()
                .sql("""
                UPDATE import_disagreement SET decision = :side, decided_by = :actor, decided_at = :now
                 WHERE id IN (:ids) AND decision IS NULL
                """)
                .param("side", side.name().toLowerCase(Locale.ROOT))
                .param("actor", actor)
                .param("now", Clocks.toMicros(clock.instant()))
                .param("ids", ids)
                .update();
    }

    private static Disagreement disagreement(ResultSet row, int n) throws SQLException {
        return new Disagreement(
                row.getString("id"),
                row.getString("run_id"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("part"),
                row.getString("was"),
                row.getString("now"),
                Clocks.fromMicros(row.getLong("recorded_at")));
    }
}
