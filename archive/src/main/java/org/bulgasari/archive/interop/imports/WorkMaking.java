package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.Manifestation;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.Summary;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Variant;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.interop.records.ExchangeRecord;
import org.bulgasari.archive.interop.records.ExchangeRecord.AgentEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.IdentifierEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.LanguageEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.ManifestationEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.RelationEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.TitleEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.VariantEntry;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// Makes the work of one exchange record. Variants and manifestations keep the ids they had (`before`), by the
/// source's keys, since items point at them.
final class WorkMaking {

    private final ExchangeRecord record;
    private final Links links;
    private final Checks checks;
    private final Codes codes;
    private final List<Waiting.Link> waiting = new ArrayList<>();
    private final Map<String, String> variantIds = new HashMap<>();
    private final Map<String, String> manifestationIds = new HashMap<>();

    WorkMaking(ExchangeRecord record, Links links, Checks checks, Codes codes) {
        this.record = record;
        this.links = links;
        this.checks = checks;
        this.codes = codes;
    }

    /// Why no work can be made of the record, or empty when it can.
    static Optional<Remark> objection(ExchangeRecord record) {
        long preferred = 0;
        boolean titled = false;
        for (TitleEntry title : record.titles()) {
            if (title.text() == null || title.text().isBlank()) continue;
            titled = true;
            if ("preferred".equals(title.type())) preferred++;
            else if (title.type() != null && titleType(title.type()).isEmpty())
                return Optional.of(Remark.of("record.title-type", title.type()));
        }
        if (!titled) return Optional.of(Remark.of("record.no-title"));
        return preferred > 1 ? Optional.of(Remark.of("record.titles-preferred", preferred)) : Optional.empty();
    }

    private static Optional<TitleType> titleType(String code) {
        for (TitleType each : TitleType.values()) if (each.code().equals(code)) return Optional.of(each);
        return Optional.empty();
    }

    Work make(WorkId id, @Nullable Work before) {
        if (before != null) {
            before.variants().forEach(v -> remember(variantIds, v.sourceKey(), v.id()));
            before.manifestations().forEach(m -> remember(manifestationIds, m.sourceKey(), m.id()));
        }
        List<Variant> variants = record.variants().stream().map(this::variant).toList();
        return new Work(
                id,
                checks.code("work-kinds", record.kind(), "film"),
                titles(),
                checks.date(record.date()),
                checks.codes("countries", record.countries()),
                languages(record.languages()),
                checks.codes("forms", record.forms()),
                checks.codes("genres", record.genres()),
                subjects(),
                checks.code("colours", record.colour()),
                checks.code("sounds", record.sound()),
                checks.length(record.lengthInSeconds()),
                summaries(),
                contributions(),
                identifiers(record.identifiers()),
                relations(),
                variants,
                record.manifestations().stream().map(this::manifestation).toList(),
                new StatementMaking(record, checks).statements(),
                RightsMaking.rights(record.rights(), checks),
                RightsMaking.restrictions(record.restrictions(), checks),
                Checks.text(record.note()));
    }

    /// Relations that wait for their other side; ask after [#make].
    List<Waiting.Link> waiting() {
        return waiting;
    }

    /// Our id of the manifestation that the record calls `key`; ask after [#make].
    @Nullable
    String manifestationId(@Nullable String key) {
        if (key == null) return null;
        String id = manifestationIds.get(key);
        if (id == null) checks.doubt("item.manifestation-unknown", key);
        return id;
    }

    private static void remember(Map<String, String> ids, @Nullable String key, String id) {
        if (key != null) ids.put(key, id);
    }

    /// The first title is the preferred one where none says so.
    private List<Title> titles() {
        List<TitleEntry> written = record.titles().stream()
                .filter(t -> t.text() != null && !t.text().isBlank())
                .toList();
        boolean chosen = written.stream().anyMatch(t -> "preferred".equals(t.type()));
        LinkedHashSet<Title> titles = new LinkedHashSet<>();
        for (TitleEntry each : written) {
            TitleType type =
                    titleType(each.type() == null ? "alternative" : each.type()).orElse(TitleType.ALTERNATIVE);
            if (!chosen) type = TitleType.PREFERRED;
            chosen = true;
            titles.add(new Title(
                    Checks.clean(each.text()),
                    type,
                    checks.code("languages", each.language()),
                    checks.code("scripts", each.script()),
                    Checks.text(each.transliteration())));
        }
        return List.copyOf(titles);
    }

    private List<LanguageUse> languages(List<LanguageEntry> entries) {
        LinkedHashSet<LanguageUse> made = new LinkedHashSet<>();
        for (LanguageEntry each : entries) {
            String code = checks.code("languages", each.code());
            if (code != null) made.add(new LanguageUse(code, checks.code("language-uses", each.use())));
        }
        return List.copyOf(made);
    }

    private List<String> subjects() {
        return record.subjects().stream()
                .filter(s -> !s.isBlank())
                .map(Checks::clean)
                .distinct()
                .toList();
    }

    private List<Summary> summaries() {
        return record.summary().stream()
                .filter(s -> s.text() != null && !s.text().isBlank())
                .map(s -> new Summary(checks.code("languages", s.language()), Checks.clean(s.text())))
                .distinct()
                .toList();
    }

    private List<Contribution> contributions() {
        LinkedHashSet<Contribution> made = new LinkedHashSet<>();
        for (AgentEntry each : record.agents())
            if (!each.name().isBlank())
                made.add(new Contribution(
                        links.agent(each),
                        checks.code("agent-roles", each.role(), "unknown"),
                        Checks.text(each.creditedAs()),
                        Checks.text(each.note())));
        return List.copyOf(made);
    }

    private List<Identifier> identifiers(List<IdentifierEntry> entries) {
        return entries.stream()
                .filter(each -> each.value() != null && !each.value().isBlank())
                .map(each -> new Identifier(
                        checks.code("identifier-schemes", each.scheme(), "local"), Checks.clean(each.value())))
                .distinct()
                .toList();
    }

    private List<Relation> relations() {
        List<Relation> made = new ArrayList<>();
        for (RelationEntry each : record.relations()) {
            String type = relationType(each.type());
            String key = each.target();
            WorkId target = key == null ? null : links.work(key);
            boolean waits = key != null && (target == null || codes.isInverse(type));
            if (key != null && waits) waiting.add(new Waiting.ToRelate(made.size(), type, key));
            String title = Checks.text(each.targetTitle()) == null ? key : each.targetTitle();
            if (title == null || title.isBlank()) checks.doubt("relation.nowhere", type);
            else
                made.add(new Relation(
                        type,
                        waits ? null : target,
                        target == null || waits ? Checks.clean(title) : null,
                        Checks.text(each.position()),
                        Checks.text(each.note())));
        }
        return made;
    }

    private String relationType(String words) {
        return codes.isInverse(words) ? words : checks.code("relation-types", words, "related");
    }

    private Variant variant(VariantEntry each) {
        String id = variantIds.computeIfAbsent(each.key(), key -> links.newId());
        return new Variant(
                id,
                each.key(),
                checks.code("variant-types", each.type(), "unknown"),
                Checks.text(each.title()),
                checks.dateText(each.date()),
                checks.length(
                        each.lengthInSeconds() == null || each.lengthInSeconds() == 0 ? null : each.lengthInSeconds()),
                Checks.text(each.note()));
    }

    private Manifestation manifestation(ManifestationEntry each) {
        String id = manifestationIds.computeIfAbsent(each.key(), key -> links.newId());
        String variant = each.variant() == null ? null : variantIds.get(each.variant());
        if (each.variant() != null && variant == null) checks.doubt("manifestation.variant-unknown", each.variant());
        return new Manifestation(
                id,
                each.key(),
                variant,
                checks.code("manifestation-types", each.type(), "unknown"),
                Checks.text(each.title()),
                checks.dateText(each.date()),
                checks.code("carrier-types", each.carrierType()),
                checks.code("video-standards", each.standard()),
                Checks.text(each.publisher()),
                checks.code("countries", each.country()),
                languages(each.languages()),
                identifiers(each.identifiers()),
                Checks.text(each.note()));
    }
}
