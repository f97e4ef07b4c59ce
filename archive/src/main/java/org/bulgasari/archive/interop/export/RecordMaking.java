package org.bulgasari.archive.interop.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.Manifestation;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RightsStatement;
import org.bulgasari.archive.catalogue.statements.Source;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.interop.records.ExchangeRecord;
import org.bulgasari.archive.interop.records.ExchangeRecord.AgentEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.IdentifierEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.ItemEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.LanguageEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.ManifestationEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.NameEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.RelationEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.RestrictionEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.RightsEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.SourceEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.StatementEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.SummaryEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.TitleEntry;
import org.bulgasari.archive.interop.records.ExchangeRecord.VariantEntry;
import org.jspecify.annotations.Nullable;

/// Makes the exchange record of a work, the other way round than an import. `keys` are the works' keys in the
/// export; a relation to a work without one is left out, as that work is.
final class RecordMaking {

    private final Map<WorkId, String> keys;
    private final Map<AgentId, Agent> agents;

    RecordMaking(Map<WorkId, String> keys, Map<AgentId, Agent> agents) {
        this.keys = keys;
        this.agents = agents;
    }

    ExchangeRecord make(Work work, List<Item> items) {
        Map<Source, String> sources = new LinkedHashMap<>();
        List<StatementEntry> statements = statements(work, sources);
        List<SourceEntry> named = new ArrayList<>();
        sources.forEach((source, id) -> named.add(new SourceEntry(id, source.kind(), source.citation(), source.url())));
        return new ExchangeRecord(
                Objects.requireNonNull(keys.get(work.id())),
                work.kind(),
                work.titles().stream()
                        .map(t -> new TitleEntry(
                                t.text(), t.type().code(), t.language(), t.script(), t.transliteration()))
                        .toList(),
                work.date() == null ? null : work.date().text(),
                work.countries(),
                languages(work.languages()),
                work.forms(),
                work.genres(),
                work.subjects(),
                work.colour(),
                work.sound(),
                work.lengthInSeconds(),
                work.summaries().stream()
                        .map(s -> new SummaryEntry(s.language(), s.text()))
                        .toList(),
                work.contributions().stream().map(this::agent).toList(),
                identifiers(work.identifiers()),
                work.relations().stream()
                        .filter(this::leadsOut)
                        .map(this::relation)
                        .toList(),
                named,
                List.of(),
                statements,
                rights(work.rights()),
                restrictions(work.restrictions()),
                work.variants().stream()
                        .map(v -> new VariantEntry(
                                key(v.sourceKey(), v.id()),
                                v.type(),
                                v.title(),
                                v.date(),
                                v.lengthInSeconds(),
                                v.note()))
                        .toList(),
                work.manifestations().stream().map(m -> manifestation(m, work)).toList(),
                items.stream().map(item -> item(item, work)).toList(),
                work.note());
    }

    /// Numbers the sources that statements name as it meets them.
    private static List<StatementEntry> statements(Work work, Map<Source, String> sources) {
        List<StatementEntry> made = new ArrayList<>();
        for (var each : work.statements()) {
            List<String> ids = new ArrayList<>();
            for (Source source : each.sources()) {
                sources.putIfAbsent(source, "s" + (sources.size() + 1));
                ids.add(Objects.requireNonNull(sources.get(source)));
            }
            made.add(new StatementEntry(
                    each.property(),
                    each.value(),
                    each.rank().name().toLowerCase(Locale.ROOT),
                    each.standing().name().toLowerCase(Locale.ROOT),
                    ids,
                    each.note()));
        }
        return made;
    }

    private AgentEntry agent(Contribution part) {
        Agent agent = Objects.requireNonNull(agents.get(part.agent()), () -> "No agent " + part.agent());
        return new AgentEntry(
                agent.name(),
                part.role(),
                agent.kind().code(),
                agent.id().value(),
                agent.otherNames().stream()
                        .map(n -> new NameEntry(n.text(), n.language(), n.script(), n.transliteration()))
                        .toList(),
                identifiers(agent.identifiers()),
                part.creditedAs(),
                part.note());
    }

    private boolean leadsOut(Relation relation) {
        return relation.target() == null || keys.containsKey(relation.target());
    }

    private RelationEntry relation(Relation each) {
        String target = each.target() == null ? null : keys.get(each.target());
        return new RelationEntry(each.type(), target, each.targetTitle(), each.place(), each.note());
    }

    private static ManifestationEntry manifestation(Manifestation each, Work work) {
        String variant = work.variants().stream()
                .filter(v -> v.id().equals(each.variantId()))
                .map(v -> key(v.sourceKey(), v.id()))
                .findFirst()
                .orElse(null);
        return new ManifestationEntry(
                key(each.sourceKey(), each.id()),
                variant,
                each.type(),
                each.title(),
                each.date(),
                each.carrierType(),
                each.standard(),
                each.publisher(),
                each.country(),
                languages(each.languages()),
                identifiers(each.identifiers()),
                each.note());
    }

    private ItemEntry item(Item item, Work work) {
        String manifestation = work.manifestations().stream()
                .filter(m -> m.id().equals(item.manifestationId()))
                .map(m -> key(m.sourceKey(), m.id()))
                .findFirst()
                .orElse(null);
        return new ItemEntry(
                item.id().value(),
                item.barcode(),
                manifestation,
                item.carrierType(),
                item.standard(),
                item.region(),
                item.generation(),
                item.authorisation(),
                item.role(),
                item.place(),
                item.condition(),
                item.note(),
                item.holds().stream()
                        .skip(1)
                        .map(keys::get)
                        .filter(Objects::nonNull)
                        .toList(),
                rights(item.rights()),
                restrictions(item.restrictions()));
    }

    private static String key(@Nullable String sourceKey, String id) {
        return sourceKey == null ? id : sourceKey;
    }

    private static List<LanguageEntry> languages(List<LanguageUse> languages) {
        return languages.stream()
                .map(each -> new LanguageEntry(each.code(), each.use()))
                .toList();
    }

    private static List<IdentifierEntry> identifiers(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(each -> new IdentifierEntry(each.scheme(), each.value()))
                .toList();
    }

    private static List<RightsEntry> rights(List<RightsStatement> rights) {
        return rights.stream()
                .map(r -> new RightsEntry(
                        r.basis(), r.jurisdiction(), r.from(), r.to(), r.permits(), r.source(), r.decider(), r.note()))
                .toList();
    }

    private static List<RestrictionEntry> restrictions(List<Restriction> restrictions) {
        return restrictions.stream()
                .map(r -> new RestrictionEntry(r.kind().code(), r.value(), r.note(), null))
                .toList();
    }
}
