package org.bulgasari.archive.web.cards;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.discovery.EntryAgent;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.FilmEntryBuilder;
import org.bulgasari.archive.discovery.Label;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.web.wording.Wording;

/// Makes cards of works that come from the catalogue and not from the index.
public record WorkCards(Agents agents, Items items, Wording wording) {

    /// The cards of `works`, in their order. Give at most 1,000; costs two queries.
    public List<FilmCard> of(List<Work> works) {
        Map<AgentId, Agent> directors = agents.agents(directors(works));
        var held = items.holding(works.stream().map(Work::id).toList());
        FilmCards cards = new FilmCards(wording);
        return works.stream()
                .map(work -> cards.of(entry(work, held.getOrDefault(work.id(), List.of()), directors)))
                .toList();
    }

    private static Set<AgentId> directors(List<Work> works) {
        Set<AgentId> directors = new LinkedHashSet<>();
        for (Work work : works) work.by("director").forEach(part -> directors.add(part.agent()));
        return directors;
    }

    private FilmEntry entry(Work work, List<Item> held, Map<AgentId, Agent> directors) {
        List<Item> shown = held.stream().filter(item -> !item.isStaffOnly()).toList();
        FilmEntryBuilder entry = FilmEntry.of(work.id().value()).ofKind(work.kind());
        Stream.concat(
                        Stream.of(work.preferredTitle()),
                        work.titles().stream().filter(title -> title.type() != TitleType.PREFERRED))
                .map(WorkCards::title)
                .forEach(entry::titled);
        for (var part : work.by("director")) {
            Agent agent = directors.get(part.agent());
            if (agent != null) entry.by(new EntryAgent(agent.id().value(), agent.allNames(), "director"));
        }
        work.year().ifPresent(entry::from);
        work.countries().forEach(code -> entry.madeIn(new Label(code, Map.of(language(), wording.country(code)))));
        work.restrictions()
                .forEach(restriction -> entry.restricted(restriction.kind().code()));
        return entry.held(carriers(shown), List.of(), shown.size()).entry();
    }

    private List<Label> carriers(List<Item> held) {
        return held.stream()
                .map(Item::carrierType)
                .distinct()
                .map(this::carrier)
                .toList();
    }

    private Label carrier(String code) {
        Map<String, String> names = new HashMap<>();
        names.put("en", wording.vocabularies().named("carrier-types").label(code, Locale.ENGLISH));
        names.put(language(), wording.term("carrier-types", code));
        return new Label(code, names);
    }

    private String language() {
        return wording.language().code();
    }

    private static EntryTitle title(Title title) {
        return new EntryTitle(title.text(), title.type().code(), title.language(), title.script());
    }
}
