package org.bulgasari.archive.web.films;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.Works.IncomingRelation;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.Items;

/// Everything the page of a film shows, as far as its reader may know of it.
///
/// `related` are the works at the other end of its relations, by id.
record FilmRecord(
        RecordedWork recorded,
        Map<AgentId, Agent> agents,
        List<Item> items,
        List<IncomingRelation> incoming,
        Map<WorkId, Work> related) {

    private static final int MOST_RELATED = 300;

    Work work() {
        return recorded.work();
    }

    /// The film, or empty when there is none or it is not for this reader.
    static Optional<FilmRecord> read(WorkId id, boolean staff, Works works, Agents agents, Items items) {
        return works.findWork(id)
                .filter(recorded -> staff || !recorded.work().isStaffOnly())
                .map(recorded -> read(recorded, staff, works, agents, items));
    }

    private static FilmRecord read(RecordedWork recorded, boolean staff, Works works, Agents agents, Items items) {
        Work work = recorded.work();
        Set<AgentId> involved = new LinkedHashSet<>();
        work.contributions().forEach(part -> involved.add(part.agent()));
        List<Item> held = items.holding(List.of(work.id())).getOrDefault(work.id(), List.of());
        List<IncomingRelation> incoming =
                works.relationsTo(work.id()).stream().limit(MOST_RELATED).toList();
        return new FilmRecord(
                recorded,
                involved.isEmpty() ? Map.of() : agents.agents(involved),
                held.stream().filter(item -> staff || !item.isStaffOnly()).toList(),
                incoming,
                related(work, incoming, staff, works));
    }

    private static Map<WorkId, Work> related(Work work, List<IncomingRelation> incoming, boolean staff, Works works) {
        Set<WorkId> others = new LinkedHashSet<>();
        for (Relation each : work.relations()) if (each.target() != null) others.add(each.target());
        incoming.forEach(each -> others.add(each.from()));
        Map<WorkId, Work> found = new HashMap<>();
        if (others.isEmpty()) return found;
        works.works(others.stream().limit(2L * MOST_RELATED).toList()).forEach((id, each) -> {
            if (staff || !each.work().isStaffOnly()) found.put(id, each.work());
        });
        return found;
    }
}
