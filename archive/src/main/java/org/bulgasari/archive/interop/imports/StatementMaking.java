package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bulgasari.archive.catalogue.statements.Rank;
import org.bulgasari.archive.catalogue.statements.Source;
import org.bulgasari.archive.catalogue.statements.Standing;
import org.bulgasari.archive.catalogue.statements.Statement;
import org.bulgasari.archive.interop.records.ExchangeRecord;
import org.bulgasari.archive.interop.records.ExchangeRecord.SourceEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.StatementEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.SupportEntry;
import org.jspecify.annotations.Nullable;

/// Statements of a record: those it writes out, and one for each value that one of its sources vouches for. What
/// only memory vouches for is reported, not accepted.
final class StatementMaking {

    private static final String MEMORY = "memory";

    private final ExchangeRecord record;
    private final Checks checks;
    private final Map<String, Source> sources = new HashMap<>();

    StatementMaking(ExchangeRecord record, Checks checks) {
        this.record = record;
        this.checks = checks;
        for (SourceEntry each : record.sources()) {
            String citation = Checks.text(each.citation());
            if (citation == null) checks.doubt("source.no-citation", each.id());
            else
                sources.put(
                        each.id(),
                        new Source(
                                checks.code("source-kinds", each.kind(), "database"),
                                citation,
                                Checks.text(each.url())));
        }
    }

    List<Statement> statements() {
        List<Statement> made = new ArrayList<>(supported());
        for (StatementEntry each : record.statements()) {
            String value = Checks.text(each.value());
            if (value == null) continue;
            made.add(new Statement(
                    each.property(),
                    value,
                    choice(Rank.class, each.rank(), Rank.NORMAL),
                    choice(Standing.class, each.standing(), standing(named(each.sources()))),
                    named(each.sources()),
                    Checks.text(each.note())));
        }
        return made;
    }

    private List<Statement> supported() {
        Map<String, List<Source>> byProperty = new LinkedHashMap<>();
        for (SupportEntry each : record.supports())
            for (String property : each.properties())
                byProperty.computeIfAbsent(property, p -> new ArrayList<>()).addAll(named(List.of(each.source())));
        List<Statement> made = new ArrayList<>();
        byProperty.forEach((property, by) -> {
            for (String value : values(property))
                if (!by.isEmpty()) made.add(new Statement(property, value, Rank.PREFERRED, standing(by), by, null));
        });
        return made;
    }

    private static Standing standing(List<Source> by) {
        boolean onlyMemory =
                !by.isEmpty() && by.stream().allMatch(source -> source.kind().equals(MEMORY));
        return onlyMemory ? Standing.REPORTED : Standing.ACCEPTED;
    }

    private List<Source> named(List<String> ids) {
        List<Source> found = new ArrayList<>();
        for (String id : ids) {
            Source source = sources.get(id);
            if (source != null) found.add(source);
            else checks.doubt("source.unknown", id);
        }
        return found;
    }

    /// The record's values of a property, as a statement writes them.
    private List<String> values(String property) {
        List<String> found = switch (property) {
            case "titles" -> record.titles().stream().map(title -> title.text()).toList();
            case "date" -> some(record.date());
            case "countries" -> record.countries();
            case "languages" ->
                record.languages().stream().map(language -> language.code()).toList();
            case "forms" -> record.forms();
            case "genres" -> record.genres();
            case "subjects" -> record.subjects();
            case "colour" -> some(record.colour());
            case "sound" -> some(record.sound());
            case "lengthInSeconds" ->
                some(
                        record.lengthInSeconds() == null
                                ? null
                                : record.lengthInSeconds().toString());
            case "kind" -> some(record.kind());
            case "agents" ->
                record.agents().stream()
                        .map(agent -> agent.role() + ": " + agent.name())
                        .toList();
            default -> {
                checks.doubt("source.property-unknown", property);
                yield List.of();
            }
        };
        return found.stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    private static List<String> some(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private <E extends Enum<E>> E choice(Class<E> type, @Nullable String code, E otherwise) {
        if (code == null) return otherwise;
        for (E each : type.getEnumConstants())
            if (each.name().toLowerCase(Locale.ROOT).equals(code)) return each;
        checks.doubt("value.unknown-code", code, type.getSimpleName());
        return otherwise;
    }
}
