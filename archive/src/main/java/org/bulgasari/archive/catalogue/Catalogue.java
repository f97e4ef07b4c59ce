package org.bulgasari.archive.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.events.Events;
import org.bulgasari.archive.platform.events.News;

/// Changes to the catalogue. Each is one transaction with its events; within a caller's change it joins that one.
public final class Catalogue {

    public static final String WORK = "work";
    public static final String AGENT = "agent";

    private final Database database;
    private final Works works;
    private final Agents agents;
    private final Events events;

    public Catalogue(Database database, Works works, Agents agents, Events events) {
        this.database = database;
        this.works = works;
        this.agents = agents;
        this.events = events;
    }

    /// Writes works as a source has them: `added` are new, `changed` stand already and are replaced. Agents they
    /// name and that are new or changed come with them.
    public void record(
            Collection<Agent> agentsNewOrChanged, Collection<Work> added, Collection<Work> changed, Change by) {
        database.changing(() -> {
            Set<AgentId> known = agents.agents(
                            agentsNewOrChanged.stream().map(Agent::id).toList())
                    .keySet();
            agents.record(agentsNewOrChanged);
            works.add(added);
            works.replace(changed);
            List<News> news = new ArrayList<>();
            agentsNewOrChanged.forEach(a -> news.add(
                    news(known.contains(a.id()) ? "agent-changed" : "agent-added", AGENT, a.id().value(), by)));
            added.forEach(w -> news.add(news("work-added", WORK, w.id().value(), by)));
            changed.forEach(w -> news.add(news("work-changed", WORK, w.id().value(), by)));
            events.append(news);
        });
    }

    /// Replaces a work by hand, if nobody changed it since `basedOnVersion`.
    public RevisionResult revise(Collection<Agent> newAgents, Work revised, int basedOnVersion, Change by) {
        return database.change(() -> {
            Optional<RecordedWork> current = works.findWork(revised.id());
            if (current.isEmpty()) return new RevisionResult.UnknownWork(revised.id());
            if (current.get().version() != basedOnVersion) return new RevisionResult.Outdated(current.get());
            record(newAgents, List.of(), List.of(revised), by);
            return new RevisionResult.Revised(basedOnVersion + 1);
        });
    }

    private static News news(String type, String kind, String id, Change by) {
        return new News(type, kind, id, by.runId(), by.actor());
    }
}
