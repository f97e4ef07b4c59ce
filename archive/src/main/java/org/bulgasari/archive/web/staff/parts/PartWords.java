package org.bulgasari.archive.web.staff.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.Manifestation;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.Variant;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RightsStatement;
import org.bulgasari.archive.catalogue.statements.Source;
import org.bulgasari.archive.catalogue.statements.Statement;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/// The parts of a record in words, each as its entries: a title with its type, a credit with its role. Parts bear the
/// names of the record's components; those that say nothing are left out.
public final class PartWords {

    private final Wording wording;
    private final Names names;

    public PartWords(Wording wording, Names names) {
        this.wording = wording;
        this.names = names;
    }

    /// An ordered map that leaves out what says nothing.
    private static final class Parts {
        private final Map<String, List<String>> parts = new LinkedHashMap<>();

        Parts add(String part, @Nullable String entry) {
            return entry == null || entry.isBlank() ? this : add(part, List.of(entry));
        }

        Parts add(String part, List<String> entries) {
            if (!entries.isEmpty()) parts.put(part, List.copyOf(entries));
            return this;
        }
    }

    public Map<String, List<String>> of(Work work) {
        return new Parts()
                .add("kind", wording.term("work-kinds", work.kind()))
                .add("titles", work.titles().stream().map(this::title).toList())
                .add(
                        "date",
                        work.date() == null ? null : wording.date(work.date().text()))
                .add(
                        "countries",
                        work.countries().stream().map(wording::country).toList())
                .add("languages", languages(work.languages()))
                .add("forms", terms("forms", work.forms()))
                .add("genres", terms("genres", work.genres()))
                .add("subjects", work.subjects())
                .add("colour", term("colours", work.colour()))
                .add("sound", term("sounds", work.sound()))
                .add("lengthInSeconds", wording.length(work.lengthInSeconds()))
                .add(
                        "summaries",
                        work.summaries().stream()
                                .map(each -> marked(each.text(), language(each.language())))
                                .toList())
                .add(
                        "contributions",
                        work.contributions().stream().map(this::contribution).toList())
                .add("identifiers", identifiers(work.identifiers()))
                .add("relations", work.relations().stream().map(this::relation).toList())
                .add("variants", work.variants().stream().map(this::variant).toList())
                .add(
                        "manifestations",
                        work.manifestations().stream().map(this::manifestation).toList())
                .add(
                        "statements",
                        work.statements().stream().map(this::statement).toList())
                .add("rights", rights(work.rights()))
                .add("restrictions", restrictions(work.restrictions()))
                .add("note", work.note())
                .parts;
    }

    public Map<String, List<String>> of(Agent agent) {
        return new Parts()
                .add("kind", wording.term("agent-kinds", agent.kind().code()))
                .add("name", agent.name())
                .add("otherNames", agent.otherNames().stream().map(this::name).toList())
                .add("identifiers", identifiers(agent.identifiers()))
                .add("note", agent.note())
                .parts;
    }

    public Map<String, List<String>> of(Item item) {
        return new Parts()
                .add("barcode", item.barcode())
                .add("holds", item.holds().stream().map(names::work).toList())
                .add("manifestationId", item.manifestationId() == null ? null : names.manifestation(item))
                .add("carrierType", term("carrier-types", item.carrierType()))
                .add("standard", term("video-standards", item.standard()))
                .add("region", item.region())
                .add("generation", term("generations", item.generation()))
                .add("authorisation", term("authorisations", item.authorisation()))
                .add("role", term("item-roles", item.role()))
                .add("place", item.place())
                .add("condition", item.condition())
                .add("note", item.note())
                .add("rights", rights(item.rights()))
                .add("restrictions", restrictions(item.restrictions()))
                .parts;
    }

    private String title(Title title) {
        return marked(
                title.text(),
                wording.term("title-types", title.type().code()),
                language(title.language()),
                term("scripts", title.script()),
                term("transliteration-schemes", title.transliteration()));
    }

    private String name(AgentName name) {
        return marked(
                name.text(),
                language(name.language()),
                term("scripts", name.script()),
                term("transliteration-schemes", name.transliteration()));
    }

    private List<String> languages(Collection<LanguageUse> languages) {
        return languages.stream()
                .map(each -> marked(wording.languageName(each.code()), term("language-uses", each.use())))
                .toList();
    }

    private List<String> terms(String vocabulary, List<String> codes) {
        return codes.stream().map(code -> wording.term(vocabulary, code)).toList();
    }

    private String contribution(Contribution each) {
        String name = names.agent(each.agent());
        return marked(wording.term("agent-roles", each.role()) + ": " + name, each.creditedAs(), each.note());
    }

    private static List<String> identifiers(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(each -> each.scheme() + " " + each.value())
                .toList();
    }

    private String relation(Relation each) {
        String other = each.target() == null ? each.targetTitle() : names.work(each.target());
        return marked(wording.term("relation-types", each.type()) + ": " + other, each.place(), each.note());
    }

    private String variant(Variant each) {
        return marked(
                wording.term("variant-types", each.type()),
                each.title(),
                date(each.date()),
                wording.length(each.lengthInSeconds()),
                each.note());
    }

    private String manifestation(Manifestation each) {
        List<String> more = new ArrayList<>(languages(each.languages()));
        more.addAll(identifiers(each.identifiers()));
        return marked(
                wording.term("manifestation-types", each.type()),
                each.title(),
                term("carrier-types", each.carrierType()),
                term("video-standards", each.standard()),
                date(each.date()),
                each.publisher(),
                each.country() == null ? null : wording.country(each.country()),
                String.join(", ", more),
                each.note());
    }

    private String statement(Statement each) {
        String sources = each.sources().stream().map(Source::citation).collect(Collectors.joining("; "));
        return marked(
                wording.term("statement-properties", each.property()) + ": " + each.value(),
                term("standings", each.standing().name().toLowerCase(Locale.ROOT)),
                term("ranks", each.rank().name().toLowerCase(Locale.ROOT)),
                sources,
                each.note());
    }

    private List<String> rights(List<RightsStatement> rights) {
        return rights.stream()
                .map(each -> marked(
                        wording.term("rights-bases", each.basis()),
                        each.jurisdiction() == null ? null : wording.country(each.jurisdiction()),
                        date(each.from()),
                        date(each.to()),
                        String.join(", ", each.permits()),
                        each.source(),
                        each.decider(),
                        each.note()))
                .toList();
    }

    private List<String> restrictions(List<Restriction> restrictions) {
        return restrictions.stream()
                .map(each ->
                        marked(wording.term("restriction-kinds", each.kind().code()), each.value(), each.note()))
                .toList();
    }

    private @Nullable String term(String vocabulary, @Nullable String code) {
        return code == null ? null : wording.term(vocabulary, code);
    }

    private @Nullable String language(@Nullable String code) {
        return code == null ? null : wording.languageName(code);
    }

    private @Nullable String date(@Nullable String edtf) {
        return edtf == null ? null : wording.date(edtf);
    }

    /// `text (mark, mark)`, without marks that say nothing.
    private static String marked(String text, @Nullable String... marks) {
        String all = Stream.of(marks)
                .filter(Objects::nonNull)
                .filter(mark -> !mark.isBlank())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? text : text + " (" + all + ")";
    }
}
