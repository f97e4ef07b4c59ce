package org.bulgasari.archive.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.Manifestation;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.Summary;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Variant;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.Rights;
import org.bulgasari.archive.catalogue.rights.RightsStatement;
import org.bulgasari.archive.catalogue.statements.Statement;
import org.bulgasari.archive.catalogue.statements.Statements;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// Puts works together from their rows: one query for each table, however many works.
final class WorkReader {

    private final Database database;
    private final Statements statements;
    private final Rights rights;

    WorkReader(Database database, Statements statements, Rights rights) {
        this.database = database;
        this.statements = statements;
        this.rights = rights;
    }

    /// The works among `ids` that exist, all as they were at one moment.
    Map<WorkId, RecordedWork> read(List<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return database.snapshot(() -> assemble(ids, new Children(ids)));
    }

    /// Everything that hangs on the works asked for.
    private final class Children {
        final BySubject<Title> titles;
        final BySubject<Summary> summaries;
        final Map<String, BySubject<LanguageUse>> terms;
        final BySubject<Identifier> identifiers;
        final BySubject<Contribution> contributions;
        final BySubject<Relation> relations;
        final BySubject<Variant> variants;
        final BySubject<Manifestation> manifestations;
        final Map<String, List<Statement>> statements;
        final Map<String, List<RightsStatement>> rights;
        final Map<String, List<Restriction>> restrictions;

        Children(List<String> ids) {
            titles = rows("work_title", ids, WorkReader::title);
            summaries = rows("work_summary", ids, (r, n) -> new Summary(r.getString("language"), r.getString("text")));
            terms = terms(ids);
            identifiers =
                    rows("work_identifier", ids, (r, n) -> new Identifier(r.getString("scheme"), r.getString("value")));
            contributions = rows("contribution", ids, WorkReader::contribution);
            relations = rows("relation", ids, WorkReader::relation);
            variants = rows("variant", ids, WorkReader::variant);
            manifestations = rows("manifestation", ids, WorkReader::manifestation);
            statements = WorkReader.this.statements.about("work", ids);
            rights = WorkReader.this.rights.statementsAbout("work", ids);
            restrictions = WorkReader.this.rights.restrictionsOn("work", ids);
        }

        List<String> codes(String vocabulary, String work) {
            BySubject<LanguageUse> found = terms.get(vocabulary);
            return found == null
                    ? List.of()
                    : found.of(work).stream().map(LanguageUse::code).toList();
        }

        List<LanguageUse> languages(String work) {
            BySubject<LanguageUse> found = terms.get(Terms.LANGUAGE);
            return found == null ? List.of() : found.of(work);
        }
    }

    private Map<WorkId, RecordedWork> assemble(List<String> ids, Children children) {
        Map<WorkId, RecordedWork> found = new LinkedHashMap<>();
        database.sql().sql("""
                SELECT id, kind, date_edtf, colour, sound, length_in_seconds, note, version, recorded_at, changed_at
                  FROM work WHERE id IN (:ids)
                """).param("ids", ids).query(row -> {
            RecordedWork work = work(row, children);
            found.put(work.work().id(), work);
        });
        return found;
    }

    private static RecordedWork work(ResultSet row, Children children) throws SQLException {
        String id = row.getString("id");
        String date = row.getString("date_edtf");
        Work work = new Work(
                new WorkId(id),
                row.getString("kind"),
                children.titles.of(id),
                date == null ? null : EdtfDate.of(date),
                children.codes(Terms.COUNTRY, id),
                children.languages(id),
                children.codes(Terms.FORM, id),
                children.codes(Terms.GENRE, id),
                children.codes(Terms.SUBJECT, id),
                row.getString("colour"),
                row.getString("sound"),
                number(row, "length_in_seconds"),
                children.summaries.of(id),
                children.contributions.of(id),
                children.identifiers.of(id),
                children.relations.of(id),
                children.variants.of(id),
                children.manifestations.of(id),
                children.statements.getOrDefault(id, List.of()),
                children.rights.getOrDefault(id, List.of()),
                children.restrictions.getOrDefault(id, List.of()),
                row.getString("note"));
        return new RecordedWork(
                work,
                row.getInt("version"),
                Clocks.fromMicros(row.getLong("recorded_at")),
                Clocks.fromMicros(row.getLong("changed_at")));
    }

    private <T> BySubject<T> rows(String table, List<String> ids, RowMapper<T> mapper) {
        BySubject<T> found = new BySubject<>();
        database.sql()
                .sql("SELECT * FROM " + table + " WHERE work_id IN (:ids) ORDER BY work_id, position")
                .param("ids", ids)
                .query(row -> {
                    T each = mapper.mapRow(row, 0);
                    if (each != null) found.add(row.getString("work_id"), each);
                });
        return found;
    }

    private Map<String, BySubject<LanguageUse>> terms(List<String> ids) {
        Map<String, BySubject<LanguageUse>> found = new LinkedHashMap<>();
        database.sql()
                .sql("SELECT * FROM work_term WHERE work_id IN (:ids) ORDER BY work_id, vocabulary, position")
                .param("ids", ids)
                .query(row -> {
                    found.computeIfAbsent(row.getString("vocabulary"), v -> new BySubject<>())
                            .add(
                                    row.getString("work_id"),
                                    new LanguageUse(row.getString("code"), row.getString("qualifier")));
                });
        return found;
    }

    private static Title title(ResultSet row, int n) throws SQLException {
        return new Title(
                row.getString("text"),
                TitleType.of(row.getString("type")),
                row.getString("language"),
                row.getString("script"),
                row.getString("transliteration"));
    }

    private static Contribution contribution(ResultSet row, int n) throws SQLException {
        return new Contribution(
                new AgentId(row.getString("agent_id")),
                row.getString("role"),
                row.getString("credited_as"),
                row.getString("note"));
    }

    private static Relation relation(ResultSet row, int n) throws SQLException {
        String target = row.getString("target_id");
        return new Relation(
                row.getString("type"),
                target == null ? null : new WorkId(target),
                row.getString("target_title"),
                row.getString("place"),
                row.getString("note"));
    }

    private static Variant variant(ResultSet row, int n) throws SQLException {
        return new Variant(
                row.getString("id"),
                row.getString("source_key"),
                row.getString("type"),
                row.getString("title"),
                row.getString("date_edtf"),
                number(row, "length_in_seconds"),
                row.getString("note"));
    }

    private static Manifestation manifestation(ResultSet row, int n) throws SQLException {
        return new Manifestation(
                row.getString("id"),
                row.getString("source_key"),
                row.getString("variant_id"),
                row.getString("type"),
                row.getString("title"),
                row.getString("date_edtf"),
                row.getString("carrier_type"),
                row.getString("standard"),
                row.getString("publisher"),
                row.getString("country"),
                pairs(row.getString("languages")).stream()
                        .map(p -> new LanguageUse(p[0], p[1].isEmpty() ? null : p[1]))
                        .toList(),
                pairs(row.getString("identifiers")).stream()
                        .map(p -> new Identifier(p[0], p[1]))
                        .toList(),
                row.getString("note"));
    }

    /// Reads `code=value` lines, as [WorkWriter] writes them.
    private static List<String[]> pairs(@Nullable String lines) {
        if (lines == null || lines.isEmpty()) return List.of();
        return Arrays.stream(lines.split("\n", -1))
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .toList();
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
