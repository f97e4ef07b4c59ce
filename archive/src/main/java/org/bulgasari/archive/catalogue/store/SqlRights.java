package org.bulgasari.archive.catalogue.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.catalogue.rights.Rights;
import org.bulgasari.archive.catalogue.rights.RightsStatement;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.ids.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Rights in the tables `rights_statement` and `restriction`. Acts permitted are kept as words between spaces.
public final class SqlRights implements Rights {

    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    public SqlRights(Database database, Ids ids, InstantSource clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Map<String, List<RightsStatement>> statementsAbout(String subjectKind, Collection<String> subjects) {
        BySubject<RightsStatement> found = new BySubject<>();
        if (subjects.isEmpty()) return found.all();
        database.sql()
                .sql("""
                SELECT subject_id, basis, jurisdiction, from_edtf, to_edtf, permits, source, decider, note
                  FROM rights_statement
                 WHERE subject_kind = :kind AND subject_id IN (:subjects)
                 ORDER BY subject_id, position
                """)
                .param("kind", subjectKind)
                .param("subjects", subjects)
                .query(row -> {
                    found.add(
                            row.getString("subject_id"),
                            new RightsStatement(
                                    row.getString("basis"),
                                    row.getString("jurisdiction"),
                                    row.getString("from_edtf"),
                                    row.getString("to_edtf"),
                                    words(row.getString("permits")),
                                    row.getString("source"),
                                    row.getString("decider"),
                                    row.getString("note")));
                });
        return found.all();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(w -> !w.isEmpty()).toList();
    }

    @Override
    public Map<String, List<Restriction>> restrictionsOn(String subjectKind, Collection<String> subjects) {
        BySubject<Restriction> found = new BySubject<>();
        if (subjects.isEmpty()) return found.all();
        database.sql()
                .sql("""
                SELECT subject_id, kind, value, note
                  FROM restriction
                 WHERE subject_kind = :kind AND subject_id IN (:subjects)
                 ORDER BY subject_id, position
                """)
                .param("kind", subjectKind)
                .param("subjects", subjects)
                .query(row -> {
                    found.add(
                            row.getString("subject_id"),
                            new Restriction(
                                    RestrictionKind.of(row.getString("kind")),
                                    row.getString("value"),
                                    row.getString("note")));
                });
        return found.all();
    }

    @Override
    public void replace(
            String subjectKind,
            Map<String, List<RightsStatement>> statements,
            Map<String, List<Restriction>> restrictions,
            Collection<String> subjects) {
        if (subjects.isEmpty()) return;
        for (String table : List.of("rights_statement", "restriction"))
            database.sql()
                    .sql("DELETE FROM " + table + " WHERE subject_kind = :kind AND subject_id IN (:subjects)")
                    .param("kind", subjectKind)
                    .param("subjects", subjects)
                    .update();
        add(subjectKind, statements, restrictions);
    }

    @Override
    public void add(
            String subjectKind,
            Map<String, List<RightsStatement>> statements,
            Map<String, List<Restriction>> restrictions) {
        long now = Clocks.toMicros(clock.instant());
        List<MapSqlParameterSource> rights = new ArrayList<>();
        statements.forEach((subject, list) -> {
            for (int i = 0; i < list.size(); i++)
                rights.add(row(subjectKind, subject, i, now)
                        .addValue("basis", list.get(i).basis())
                        .addValue("jurisdiction", list.get(i).jurisdiction())
                        .addValue("from", list.get(i).from())
                        .addValue("to", list.get(i).to())
                        .addValue("permits", String.join(" ", list.get(i).permits()))
                        .addValue("source", list.get(i).source())
                        .addValue("decider", list.get(i).decider())
                        .addValue("note", list.get(i).note()));
        });
        Batches.write(database, rights, """
                INSERT INTO rights_statement (id, subject_kind, subject_id, position, basis, jurisdiction, from_edtf, to_edtf,
                                              permits, source, decider, note, recorded_at)
                VALUES (:id, :subjectKind, :subject, :position, :basis, :jurisdiction, :from, :to,
                        :permits, :source, :decider, :note, :now)
                """);
        List<MapSqlParameterSource> marks = new ArrayList<>();
        restrictions.forEach((subject, list) -> {
            for (int i = 0; i < list.size(); i++)
                marks.add(row(subjectKind, subject, i, now)
                        .addValue("kind", list.get(i).kind().code())
                        .addValue("value", list.get(i).value())
                        .addValue("note", list.get(i).note()));
        });
        Batches.write(database, marks, """
                INSERT INTO restriction (id, subject_kind, subject_id, position, kind, value, note, recorded_at)
                VALUES (:id, :subjectKind, :subject, :position, :kind, :value, :note, :now)
                """);
    }

    private MapSqlParameterSource row(String subjectKind, String subject, int position, long now) {
        return new MapSqlParameterSource("id", ids.next())
                .addValue("subjectKind", subjectKind)
                .addValue("subject", subject)
                .addValue("position", position)
                .addValue("now", now);
    }
}
