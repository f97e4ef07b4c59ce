package org.bulgasari.archive.web.agents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.StructuredText;
import org.bulgasari.archive.web.agents.AgentView.Identifier;
import org.bulgasari.archive.web.agents.AgentView.OtherName;
import org.bulgasari.archive.web.agents.AgentView.Part;
import org.bulgasari.archive.web.cards.FilmCard;
import org.bulgasari.archive.web.cards.NameChoice;
import org.bulgasari.archive.web.wording.Wording;

/// Puts an agent into words.
final class AgentViewing {

    private final Agent agent;
    private final Wording wording;

    AgentViewing(Agent agent, Wording wording) {
        this.agent = agent;
        this.wording = wording;
    }

    /// `cards` are the cards of `works`, in the same order.
    AgentView view(List<Work> works, List<FilmCard> cards) {
        String shown = NameChoice.of(agent.allNames(), wording.language());
        return new AgentView(
                wording.term("agent-kinds", agent.kind().code()),
                shown,
                names(shown),
                identifiers(),
                agent.note(),
                parts(works, cards));
    }

    private List<OtherName> names(String shown) {
        List<OtherName> names = new ArrayList<>();
        if (!shown.equals(agent.name())) names.add(new OtherName(agent.name(), null, ""));
        for (AgentName name : agent.otherNames())
            if (!name.text().equals(shown)) names.add(new OtherName(name.text(), name.language(), remark(name)));
        return names;
    }

    private String remark(AgentName name) {
        List<String> words = new ArrayList<>();
        if (name.language() != null) words.add(wording.languageName(name.language()));
        if (name.transliteration() != null) words.add(wording.term("transliteration-schemes", name.transliteration()));
        else if (name.script() != null) words.add(wording.term("scripts", name.script()));
        return String.join(", ", words);
    }

    private List<Identifier> identifiers() {
        return agent.identifiers().stream()
                .map(id -> new Identifier(
                        wording.term("identifier-schemes", id.scheme()),
                        id.value(),
                        wording.vocabularies()
                                .named("identifier-schemes")
                                .find(id.scheme())
                                .flatMap(term -> term.more("template"))
                                .map(template -> template.replace("{value}", Page.encoded(id.value())))
                                .orElse(null)))
                .toList();
    }

    private List<Part> parts(List<Work> works, List<FilmCard> cards) {
        Map<String, List<FilmCard>> byRole = new LinkedHashMap<>();
        byRole.put("director", new ArrayList<>());
        for (int i = 0; i < works.size(); i++)
            for (String role : roles(works.get(i)))
                byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(cards.get(i));
        return byRole.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> new Part(
                        wording.term("agent-roles", part.getKey()),
                        wording.say("agent.works", part.getValue().size()),
                        part.getValue()))
                .toList();
    }

    private Set<String> roles(Work work) {
        Set<String> roles = new LinkedHashSet<>();
        for (Contribution part : work.contributions()) if (part.agent().equals(agent.id())) roles.add(part.role());
        return roles;
    }

    /// The agent in the words of schema.org.
    String structuredFacts(String origin) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", agent.kind().code().equals("person") ? "Person" : "Organization");
        facts.put("@id", origin + "/agents/" + agent.id());
        facts.put("url", origin + "/agents/" + agent.id());
        facts.put("name", agent.name());
        List<String> others = agent.allNames().stream().skip(1).toList();
        if (!others.isEmpty()) facts.put("alternateName", others);
        return StructuredText.of(facts);
    }
}
