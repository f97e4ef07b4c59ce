package org.bulgasari.archive.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.ids.Ids;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One film for programs, with the items held.
@RestController
public final class FilmApi {

    private final Works works;
    private final Agents agents;
    private final Items items;

    public FilmApi(Works works, Agents agents, Items items) {
        this.works = works;
        this.agents = agents;
        this.items = items;
    }

    @GetMapping("/api/films/{id}")
    FilmAnswer film(@PathVariable String id) {
        boolean staff = Bearer.current().seesStaffOnly();
        if (!Ids.isId(id)) throw new NoSuchFilm(id);
        RecordedWork found = works.findWork(new WorkId(id))
                .filter(recorded -> staff || !recorded.work().isStaffOnly())
                .orElseThrow(() -> new NoSuchFilm(id));
        return FilmAnswer.of(found, makers(found), held(found, staff));
    }

    private Map<AgentId, Agent> makers(RecordedWork recorded) {
        Set<AgentId> ids = recorded.work().contributions().stream()
                .map(Contribution::agent)
                .collect(Collectors.toSet());
        return agents.agents(ids);
    }

    private List<Item> held(RecordedWork recorded, boolean staff) {
        WorkId id = recorded.work().id();
        return items.holding(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(item -> staff || !item.isStaffOnly())
                .toList();
    }
}
