package org.bulgasari.archive.web.staff.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.Manifestation;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.holdings.Item;
import org.jspecify.annotations.Nullable;

/// What the records that a history mentions are called now; each is asked for once. One page, one thread.
public final class Names {

    private final Works works;
    private final Agents agents;
    private final Map<WorkId, @Nullable RecordedWork> known = new HashMap<>();
    private final Map<AgentId, String> called = new HashMap<>();

    public Names(Works works, Agents agents) {
        this.works = works;
        this.agents = agents;
    }

    /// The preferred title; the id of a work that no longer stands.
    public String work(WorkId id) {
        RecordedWork work = find(id);
        return work == null ? id.value() : work.work().preferredTitle().text();
    }

    /// The authority name; the id of an agent who no longer stands.
    public String agent(AgentId id) {
        return called.computeIfAbsent(
                id, each -> agents.findAgent(each).map(Agent::name).orElse(each.value()));
    }

    /// The release an item is a copy of; its id when none of the item's works knows it now.
    public String manifestation(Item item) {
        List<Manifestation> found = item.holds().stream()
                .map(this::find)
                .flatMap(work -> work == null ? Stream.of() : work.work().manifestations().stream())
                .filter(each -> each.id().equals(item.manifestationId()))
                .toList();
        String title = found.isEmpty() ? null : found.getFirst().title();
        return title != null ? title : String.valueOf(item.manifestationId());
    }

    private @Nullable RecordedWork find(WorkId id) {
        if (!known.containsKey(id)) known.put(id, works.findWork(id).orElse(null));
        return known.get(id);
    }
}
