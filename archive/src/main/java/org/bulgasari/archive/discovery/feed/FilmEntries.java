package org.bulgasari.archive.discovery.feed;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Summary;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.catalogue.vocabulary.Vocabulary;
import org.bulgasari.archive.discovery.EntryAgent;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.Label;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.Items;

/// Makes film entries of what the catalogue and the holdings know. Threads may share one instance.
public final class FilmEntries {

    private static final List<Locale> PAGE_LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN, Locale.KOREAN);

    private final Works works;
    private final Agents agents;
    private final Items items;
    private final Vocabularies vocabularies;
    private final Map<String, Map<String, Label>> labels = new ConcurrentHashMap<>();

    public FilmEntries(Works works, Agents agents, Items items, Vocabularies vocabularies) {
        this.works = works;
        this.agents = agents;
        this.items = items;
        this.vocabularies = vocabularies;
    }

    /// The entries of those of `ids` that exist. Give at most 1,000; costs a fixed number of queries.
    List<FilmEntry> of(Collection<WorkId> ids) {
        Map<WorkId, RecordedWork> found = works.works(ids);
        Map<WorkId, List<Item>> held = items.holding(found.keySet());
        Set<AgentId> involved = new LinkedHashSet<>();
        for (RecordedWork each : found.values())
            each.work().contributions().forEach(part -> involved.add(part.agent()));
        Map<AgentId, Agent> people = agents.agents(involved);
        return found.values().stream()
                .map(each -> entry(each, held.getOrDefault(each.work().id(), List.of()), people))
                .toList();
    }

    private FilmEntry entry(RecordedWork recorded, List<Item> allItems, Map<AgentId, Agent> people) {
        Work work = recorded.work();
        List<Item> shown = allItems.stream().filter(item -> !item.isStaffOnly()).toList();
        EdtfDate date = work.date();
        return new FilmEntry(
                work.id().value(),
                work.kind(),
                titles(work),
                agents(work, people),
                date == null ? null : date.year(),
                date == null ? null : date.lastDay().getYear(),
                labelled("countries", work.countries(), vocabularies.countries()::name),
                labelled(
                        "languages",
                        work.languages().stream()
                                .map(LanguageUse::code)
                                .distinct()
                                .toList(),
                        vocabularies.languages()::name),
                labelled("forms", work.forms()),
                labelled("genres", work.genres()),
                labelled(
                        "carrier-types",
                        shown.stream().map(Item::carrierType).distinct().toList()),
                work.subjects(),
                work.summaries().stream().map(Summary::text).toList(),
                work.identifiers().stream().map(Identifier::value).toList(),
                shown.stream().map(Item::barcode).filter(Objects::nonNull).toList(),
                restrictions(work, shown),
                shown.size(),
                work.isStaffOnly() ? FilmEntry.Visibility.STAFF_ONLY : FilmEntry.Visibility.PUBLIC,
                recorded.recordedAt(),
                Rarity.of(shown, vocabularies.named("carrier-types")));
    }

    private static List<EntryTitle> titles(Work work) {
        return work.titles().stream()
                .sorted(Comparator.comparing(title -> title.type() != TitleType.PREFERRED))
                .map(FilmEntries::title)
                .toList();
    }

    private static EntryTitle title(Title title) {
        return new EntryTitle(title.text(), title.type().code(), title.language(), title.script());
    }

    private static List<EntryAgent> agents(Work work, Map<AgentId, Agent> people) {
        return work.contributions().stream()
                .sorted(Comparator.comparing(part -> !part.role().equals("director")))
                .filter(part -> people.containsKey(part.agent()))
                .map(part -> agent(part, Objects.requireNonNull(people.get(part.agent()))))
                .toList();
    }

    private static EntryAgent agent(Contribution part, Agent agent) {
        String creditedAs = part.creditedAs();
        List<String> names = creditedAs == null
                ? agent.allNames()
                : Stream.concat(agent.allNames().stream(), Stream.of(creditedAs))
                        .distinct()
                        .toList();
        return new EntryAgent(agent.id().value(), names, part.role());
    }

    private static List<String> restrictions(Work work, List<Item> shown) {
        return Stream.concat(work.restrictions().stream(), shown.stream().flatMap(item -> item.restrictions().stream()))
                .map(Restriction::kind)
                .map(kind -> kind.code())
                .distinct()
                .toList();
    }

    private List<Label> labelled(String vocabulary, List<String> codes) {
        Vocabulary terms = vocabularies.named(vocabulary);
        return labelled(vocabulary, codes, terms::label);
    }

    private List<Label> labelled(String vocabulary, List<String> codes, BiFunction<String, Locale, String> name) {
        if (codes.isEmpty()) return List.of();
        Map<String, Label> known = labels.computeIfAbsent(vocabulary, v -> new ConcurrentHashMap<>());
        return codes.stream()
                .map(code -> known.computeIfAbsent(code, c -> label(c, name)))
                .toList();
    }

    private static Label label(String code, BiFunction<String, Locale, String> name) {
        Map<String, String> names = new HashMap<>();
        for (Locale locale : PAGE_LANGUAGES) names.put(locale.getLanguage(), name.apply(code, locale));
        return new Label(code, names);
    }
}
