package org.bulgasari.archive.catalogue.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.Manifestation;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.SortKey;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.Variant;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.catalogue.rights.Rights;
import org.bulgasari.archive.catalogue.statements.Statements;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Takes works apart into rows: one batch for each table, however many works.
final class WorkWriter {

    private static final List<String> CHILDREN =
            List.of("work_title", "work_summary", "work_term", "work_identifier", "contribution", "relation");

    private final Database database;
    private final Statements statements;
    private final Rights rights;
    private final InstantSource clock;

    WorkWriter(Database database, Statements statements, Rights rights, InstantSource clock) {
        this.database = database;
        this.statements = statements;
        this.rights = rights;
        this.clock = clock;
    }

    void add(Collection<Work> works) {
        restore(works, Map.of());
    }

    /// @param versions 1 for a work that has none
    void restore(Collection<Work> works, Map<WorkId, Integer> versions) {
        if (works.isEmpty()) return;
        write(each(works, work -> workRow(work).addValue("version", versions.getOrDefault(work.id(), 1))), """
                INSERT INTO work (id, kind, preferred_title, sort_key, date_edtf, first_day, last_day, first_year,
                                  colour, sound, length_in_seconds, note, version, recorded_at, changed_at)
                VALUES (:id, :kind, :title, :sortKey, :date, :firstDay, :lastDay, :firstYear,
                        :colour, :sound, :length, :note, :version, :now, :now)
                """);
        addChildren(works);
        statements.add("work", byId(works, Work::statements));
        rights.add("work", byId(works, Work::rights), byId(works, Work::restrictions));
    }

    void replace(Collection<Work> works) {
        if (works.isEmpty()) return;
        write(each(works, this::workRow), """
                UPDATE work
                   SET kind = :kind, preferred_title = :title, sort_key = :sortKey, date_edtf = :date,
                       first_day = :firstDay, last_day = :lastDay, first_year = :firstYear, colour = :colour,
                       sound = :sound, length_in_seconds = :length, note = :note, version = version + 1,
                       changed_at = :now
                 WHERE id = :id
                """);
        List<String> ids = works.stream().map(w -> w.id().value()).toList();
        for (String table : CHILDREN) delete("DELETE FROM " + table + " WHERE work_id IN (:ids)", ids);
        removeVersionsNoLongerNamed(works, ids);
        addChildren(works);
        statements.replace("work", works.stream().collect(Collectors.toMap(w -> w.id().value(), Work::statements)));
        rights.replace("work", byId(works, Work::rights), byId(works, Work::restrictions), ids);
    }

    /// Children go with their work; what others keep under its id goes here, and first the relations, which may lead
    /// from one of the works to another.
    void remove(List<String> ids) {
        if (ids.isEmpty()) return;
        statements.replace("work", ids.stream().collect(Collectors.toMap(id -> id, id -> List.of())));
        rights.replace("work", Map.of(), Map.of(), ids);
        delete("DELETE FROM relation WHERE work_id IN (:ids)", ids);
        delete("DELETE FROM work WHERE id IN (:ids)", ids);
    }

    private void delete(String statement, List<String> ids) {
        database.sql().sql(statement).param("ids", ids).update();
    }

    /// Variants and manifestations keep their rows while they are named, since items point at them.
    private void removeVersionsNoLongerNamed(Collection<Work> works, List<String> ids) {
        List<String> kept = new ArrayList<>();
        for (Work work : works) {
            work.variants().forEach(v -> kept.add(v.id()));
            work.manifestations().forEach(m -> kept.add(m.id()));
        }
        kept.add("");
        for (String table : List.of("manifestation", "variant"))
            database.sql()
                    .sql("DELETE FROM " + table + " WHERE work_id IN (:ids) AND id NOT IN (:kept)")
                    .param("ids", ids)
                    .param("kept", kept)
                    .update();
    }

    private MapSqlParameterSource workRow(Work work) {
        Title title = work.preferredTitle();
        EdtfDate date = work.date();
        return new MapSqlParameterSource("id", work.id().value())
                .addValue("kind", work.kind())
                .addValue("title", title.text())
                .addValue("sortKey", SortKey.ofTitle(title.text(), title.language()))
                .addValue("date", date == null ? null : date.text())
                .addValue("firstDay", date == null ? null : date.firstDay().toString())
                .addValue("lastDay", date == null ? null : date.lastDay().toString())
                .addValue("firstYear", date == null ? null : date.year())
                .addValue("colour", work.colour())
                .addValue("sound", work.sound())
                .addValue("length", work.lengthInSeconds())
                .addValue("note", work.note())
                .addValue("now", Clocks.toMicros(clock.instant()));
    }

    private void addChildren(Collection<Work> works) {
        write(
                numbered(
                        works,
                        Work::titles,
                        (title, row) -> row.addValue("text", title.text())
                                .addValue("type", title.type().code())
                                .addValue("language", title.language())
                                .addValue("script", title.script())
                                .addValue("transliteration", title.transliteration())),
                """
                INSERT INTO work_title (work_id, position, text, type, language, script, transliteration)
                VALUES (:work, :position, :text, :type, :language, :script, :transliteration)
                """);
        write(
                numbered(
                        works,
                        Work::summaries,
                        (summary, row) ->
                                row.addValue("language", summary.language()).addValue("text", summary.text())),
                """
                INSERT INTO work_summary (work_id, position, language, text) VALUES (:work, :position, :language, :text)
                """);
        write(
                numbered(
                        works,
                        Work::identifiers,
                        (identifier, row) ->
                                row.addValue("scheme", identifier.scheme()).addValue("value", identifier.value())),
                """
                INSERT INTO work_identifier (work_id, position, scheme, value) VALUES (:work, :position, :scheme, :value)
                """);
        write(
                numbered(
                        works,
                        Work::contributions,
                        (part, row) -> row.addValue("agent", part.agent().value())
                                .addValue("role", part.role())
                                .addValue("creditedAs", part.creditedAs())
                                .addValue("note", part.note())),
                """
                INSERT INTO contribution (work_id, position, agent_id, role, credited_as, note)
                VALUES (:work, :position, :agent, :role, :creditedAs, :note)
                """);
        write(numbered(works, Work::relations, WorkWriter::relation), """
                INSERT INTO relation (work_id, position, type, target_id, target_title, place, note)
                VALUES (:work, :position, :type, :target, :targetTitle, :place, :note)
                """);
        addTerms(works);
        addVersions(works);
    }

    private static void relation(Relation relation, MapSqlParameterSource row) {
        row.addValue("type", relation.type())
                .addValue(
                        "target",
                        relation.target() == null ? null : relation.target().value())
                .addValue("targetTitle", relation.targetTitle())
                .addValue("place", relation.place())
                .addValue("note", relation.note());
    }

    private void addTerms(Collection<Work> works) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        rows.addAll(numbered(works, w -> codes(w.countries()), (term, row) -> term(Terms.COUNTRY, term, row)));
        rows.addAll(numbered(works, Work::languages, (term, row) -> term(Terms.LANGUAGE, term, row)));
        rows.addAll(numbered(works, w -> codes(w.forms()), (term, row) -> term(Terms.FORM, term, row)));
        rows.addAll(numbered(works, w -> codes(w.genres()), (term, row) -> term(Terms.GENRE, term, row)));
        rows.addAll(numbered(works, w -> codes(w.subjects()), (term, row) -> term(Terms.SUBJECT, term, row)));
        write(rows, """
                INSERT INTO work_term (work_id, vocabulary, position, code, qualifier)
                VALUES (:work, :vocabulary, :position, :code, :qualifier)
                """);
    }

    private static List<LanguageUse> codes(List<String> codes) {
        return codes.stream().map(code -> new LanguageUse(code, null)).toList();
    }

    private static void term(String vocabulary, LanguageUse term, MapSqlParameterSource row) {
        row.addValue("vocabulary", vocabulary).addValue("code", term.code()).addValue("qualifier", term.use());
    }

    /// A variant or manifestation that another work had goes over to the one written now, as in a merge: items that
    /// point at it go on doing so.
    private void addVersions(Collection<Work> works) {
        write(numbered(works, Work::variants, WorkWriter::variant), """
                INSERT INTO variant (id, work_id, position, source_key, type, title, date_edtf, length_in_seconds, note)
                VALUES (:id, :work, :position, :sourceKey, :type, :title, :date, :length, :note)
                ON CONFLICT (id) DO UPDATE
                   SET work_id = excluded.work_id, position = excluded.position, source_key = excluded.source_key,
                       type = excluded.type,
                       title = excluded.title, date_edtf = excluded.date_edtf,
                       length_in_seconds = excluded.length_in_seconds, note = excluded.note
                """);
        write(numbered(works, Work::manifestations, WorkWriter::manifestation), """
                INSERT INTO manifestation (id, work_id, position, source_key, variant_id, type, title, date_edtf,
                                           carrier_type, standard, publisher, country, languages, identifiers, note)
                VALUES (:id, :work, :position, :sourceKey, :variant, :type, :title, :date,
                        :carrierType, :standard, :publisher, :country, :languages, :identifiers, :note)
                ON CONFLICT (id) DO UPDATE
                   SET work_id = excluded.work_id, position = excluded.position, source_key = excluded.source_key,
                       variant_id = excluded.variant_id,
                       type = excluded.type, title = excluded.title, date_edtf = excluded.date_edtf,
                       carrier_type = excluded.carrier_type, standard = excluded.standard,
                       publisher = excluded.publisher, country = excluded.country, languages = excluded.languages,
                       identifiers = excluded.identifiers, note = excluded.note
                """);
    }

    private static void variant(Variant variant, MapSqlParameterSource row) {
        row.addValue("id", variant.id())
                .addValue("sourceKey", variant.sourceKey())
                .addValue("type", variant.type())
                .addValue("title", variant.title())
                .addValue("date", variant.date())
                .addValue("length", variant.lengthInSeconds())
                .addValue("note", variant.note());
    }

    private static void manifestation(Manifestation manifestation, MapSqlParameterSource row) {
        row.addValue("id", manifestation.id())
                .addValue("sourceKey", manifestation.sourceKey())
                .addValue("variant", manifestation.variantId())
                .addValue("type", manifestation.type())
                .addValue("title", manifestation.title())
                .addValue("date", manifestation.date())
                .addValue("carrierType", manifestation.carrierType())
                .addValue("standard", manifestation.standard())
                .addValue("publisher", manifestation.publisher())
                .addValue("country", manifestation.country())
                .addValue("languages", lines(manifestation.languages(), LanguageUse::code, LanguageUse::use))
                .addValue("identifiers", lines(manifestation.identifiers(), i -> i.scheme(), i -> i.value()))
                .addValue("note", manifestation.note());
    }

    /// Small lists that nothing searches by: `code=value` lines in one column.
    private static <T> String lines(List<T> list, Function<T, String> left, Function<T, String> right) {
        return list.stream()
                .map(each -> left.apply(each) + "=" + Objects.requireNonNullElse(right.apply(each), ""))
                .collect(Collectors.joining("\n"));
    }

    private interface Fill<T> {
        void into(T each, MapSqlParameterSource row);
    }

    private static <T> List<MapSqlParameterSource> numbered(
            Collection<Work> works, Function<Work, List<T>> children, Fill<T> fill) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Work work : works) {
            int position = 0;
            for (T child : children.apply(work)) {
                MapSqlParameterSource row =
                        new MapSqlParameterSource("work", work.id().value());
                fill.into(child, row.addValue("position", position++));
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<MapSqlParameterSource> each(
            Collection<Work> works, Function<Work, MapSqlParameterSource> toRow) {
        return works.stream().map(toRow).toList();
    }

    private static <T> Map<String, List<T>> byId(Collection<Work> works, Function<Work, List<T>> list) {
        Map<String, List<T>> found = new LinkedHashMap<>();
        for (Work work : works)
            if (!list.apply(work).isEmpty()) found.put(work.id().value(), list.apply(work));
        return found;
    }

    private void write(List<MapSqlParameterSource> rows, String statement) {
        Batches.write(database, rows, statement);
    }
}
