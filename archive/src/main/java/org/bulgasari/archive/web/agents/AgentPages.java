package org.bulgasari.archive.web.agents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.PageHead;
import org.bulgasari.archive.web.addresses.AbsentRecord;
import org.bulgasari.archive.web.cards.WorkCards;
import org.bulgasari.archive.web.security.Reader;
import org.bulgasari.archive.web.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Shows one agent.
@Controller
public final class AgentPages {

    private static final int MOST_WORKS = 300;

    private final Works works;
    private final Agents agents;
    private final Items items;
    private final Vocabularies vocabularies;

    public AgentPages(Works works, Agents agents, Items items, Vocabularies vocabularies) {
        this.works = works;
        this.agents = agents;
        this.items = items;
        this.vocabularies = vocabularies;
    }

    /// An agent all of whose works are for staff only does not exist for others.
    @GetMapping("/agents/{id}")
    ModelAndView agent(@PathVariable String id, Page page) {
        if (!Ids.isId(id)) throw absent(id);
        Agent agent = agents.findAgent(new AgentId(id)).orElseThrow(() -> absent(id));
        boolean staff = Reader.current().seesStaffOnly();
        List<WorkId> all = works.byAgent(agent.id());
        List<Work> shown = shown(all, staff);
        if (shown.isEmpty() && !staff) throw absent(id);
        Wording wording = new Wording(page.language(), vocabularies);
        AgentViewing viewing = new AgentViewing(agent, wording);
        AgentView view = viewing.view(shown, new WorkCards(agents, items, wording).of(shown));
        PageHead head = PageHead.listed(view.name(), page.say("agent.description", view.name(), shown.size()))
                .withStructuredFacts(viewing.structuredFacts(page.origin()));
        return new ModelAndView("agent", Map.of("agent", view, "head", head, "more", all.size() > MOST_WORKS));
    }

    private static AbsentRecord absent(String id) {
        return new AbsentRecord(Catalogue.AGENT, id);
    }

    private List<Work> shown(List<WorkId> all, boolean staff) {
        List<WorkId> first = all.subList(0, Math.min(MOST_WORKS, all.size()));
        if (first.isEmpty()) return List.of();
        Map<WorkId, RecordedWork> found = works.works(first);
        return first.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(RecordedWork::work)
                .filter(work -> staff || !work.isStaffOnly())
                .toList();
    }
}
