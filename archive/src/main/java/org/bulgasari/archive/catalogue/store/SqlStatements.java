package org.bulgasari.archive.catalogue.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bulgasari.archive.catalogue.statements.Rank;
import org.bulgasari.archive.catalogue.statements.Source;
import org.bulgasari.archive.catalogue.statements.Standing;
import org.bulgasari.archive.catalogue.statements.Statement;
import org.bulgasari.archive.catalogue.statements.Statements;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.ids.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Statements and their sources in the tables `statement`, `statement_source` and `source`. A source is kept once.
public final class SqlStatements implements Statements {

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    public SqlStatements(Database database, Ids ids, InstantSource clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Map<String, List<Statement>> about(String subjectKind, Collection<String> subjects) {
        if (subjects.isEmpty()) return Map.of();
        BySubject<Source> sources = new BySubject<>();
        database.sql()
                .sql("""
                SELECT ss.statement_id, s.kind, s.citation, s.url
                  FROM statement st
                  JOIN statement_source ss ON ss.statement_id = st.id
                  JOIN source s ON s.id = ss.source_id
                 WHERE st.subject_kind = :kind AND st.subject_id IN (:subjects)
                 ORDER BY ss.statement_id, ss.position
                """)
                .param("kind", subjectKind)
                .param("subjects", subjects)
                .query(row -> {
                    String url = row.getString("url");
                    Source source =
                            new Source(row.getString("kind"), row.getString("citation"), url.isEmpty() ? null : url);
                    sources.add(row.getString("statement_id"), source);
                });
        BySubject<Statement> statements = new BySubject<>();
        database.sql()
                .sql("""
                SELECT id, subject_id, property, value, rank, standing, note
                  FROM statement
                 WHERE subject_kind = :kind AND subject_id IN (:subjects)
                 ORDER BY subject_id, position
                """)
                .param("kind", subjectKind)
                .param("subjects", subjects)
                .query(row -> {
                    Statement statement = new Statement(
                            row.getString("property"),
                            row.getString("value"),
                            Rank.valueOf(row.getString("rank")),
                            Standing.valueOf(row.getString("standing")),
                            sources.of(row.getString("id")),
                            row.getString("note"));
                    statements.add(row.getString("subject_id"), statement);
                });
        return statements.all();
    }

    @Override
    public void replace(String subjectKind, Map<String, List<Statement>> bySubject) {
        if (bySubject.isEmpty()) return;
        database.sql()
                .sql("DELETE FROM statement WHERE subject_kind = :kind AND subject_id IN (:subjects)")
                .param("kind", subjectKind)
                .param("subjects", bySubject.keySet())
                .update();
        add(subjectKind, bySubject);
    }

    @Override
    public void add(String subjectKind, Map<String, List<Statement>> bySubject) {
        Map<Source, String> sourceIds = sourceIds(bySubject);
        List<MapSqlParameterSource> statements = new ArrayList<>();
        List<MapSqlParameterSource> links = new ArrayList<>();
        long now = Clocks.toMicros(clock.instant());
        bySubject.forEach((subject, list) -> {
            int position = 0;
            for (Statement each : list) {
                String id = ids.next();
                statements.add(new MapSqlParameterSource("id", id)
                        .addValue("kind", subjectKind)
                        .addValue("subject", subject)
                        .addValue("position", position++)
                        .addValue("property", each.property())
                        .addValue("value", each.value())
                        .addValue("rank", each.rank().name())
                        .addValue("standing", each.standing().name())
                        .addValue("note", each.note())
                        .addValue("now", now));
                int place = 0;
                for (Source source : new LinkedHashSet<>(each.sources()))
                    links.add(new MapSqlParameterSource("statement", id)
                            .addValue("position", place++)
                            .addValue("source", Objects.requireNonNull(sourceIds.get(source))));
            }
        });
        Batches.write(database, statements, """
                INSERT INTO statement (id, subject_kind, subject_id, position, property, value, rank, standing, note, recorded_at)
                VALUES (:id, :kind, :subject, :position, :property, :value, :rank, :standing, :note, :now)
                """);
        Batches.write(database, links, """
                INSERT INTO statement_source (statement_id, position, source_id) VALUES (:statement, :position, :source)
                """);
    }

    private Map<Source, String> sourceIds(Map<String, List<Statement>> bySubject) {
        Set<Source> named = new LinkedHashSet<>();
        bySubject.values().forEach(list -> list.forEach(statement -> named.addAll(statement.sources())));
        if (named.isEmpty()) return Map.of();
        Map<Source, String> found = findSources(named);
        List<MapSqlParameterSource> missing = new ArrayList<>();
        for (Source source : named) if (!found.containsKey(source)) missing.add(sourceRow(source));
        if (missing.isEmpty()) return found;
        Batches.write(database, missing, """
                INSERT INTO source (id, kind, citation, url) VALUES (:id, :kind, :citation, :url)
                ON CONFLICT (citation, kind, url) DO NOTHING
                """);
        return findSources(named);
    }

    private MapSqlParameterSource sourceRow(Source source) {
        return new MapSqlParameterSource("id", ids.next())
                .addValue("kind", source.kind())
                .addValue("citation", source.citation())
                .addValue("url", Objects.requireNonNullElse(source.url(), ""));
    }

    private Map<Source, String> findSources(Set<Source> named) {
        Map<Source, String> found = new HashMap<>();
        Set<String> citations = new LinkedHashSet<>();
        named.forEach(source -> citations.add(source.citation()));
        Map<Source, String> all = new LinkedHashMap<>();
        database.sql()
                .sql("SELECT id, kind, citation, url FROM source WHERE citation IN (:citations)")
                .param("citations", citations)
                .query(row -> {
                    String url = row.getString("url");
                    all.put(
                            new Source(row.getString("kind"), row.getString("citation"), url.isEmpty() ? null : url),
                            row.getString("id"));
                });
        for (Source source : named) {
            String id = all.get(source);
            if (id != null) found.put(source, id);
        }
        return found;
    }
}
