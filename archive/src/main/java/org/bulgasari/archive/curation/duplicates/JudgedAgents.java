package org.bulgasari.archive.curation.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.discovery.text.Sound;

/// Agents, as finding duplicates needs them.
final class JudgedAgents implements Judged<AgentTraits> {

    /// Of a prolific agent, this many works tell enough.
    private static final int MOST_WORKS = 20;

    private static final int WORKS_A_READ = 1_000;

    private final Works works;
    private final Agents agents;
    private final AgentReading reading;

    JudgedAgents(Works works, Agents agents, Sound sound) {
        this.works = works;
        this.agents = agents;
        this.reading = new AgentReading(sound);
    }

    @Override
    public String kind() {
        return Catalogue.AGENT;
    }

    @Override
    public Map<String, AgentTraits> traits(Collection<String> ids) {
        Map<AgentId, List<WorkId>> parts = new HashMap<>();
        Set<WorkId> needed = new HashSet<>();
        Map<AgentId, Agent> found = agents.agents(ids.stream().map(AgentId::new).toList());
        for (AgentId id : found.keySet()) {
            List<WorkId> some = works.byAgent(id).stream().limit(MOST_WORKS).toList();
            parts.put(id, some);
            needed.addAll(some);
        }
        Map<WorkId, Work> read = read(List.copyOf(needed));
        Map<String, AgentTraits> traits = new HashMap<>();
        found.forEach((id, agent) -> traits.put(
                id.value(),
                reading.traits(
                        agent,
                        parts.getOrDefault(id, List.of()).stream()
                                .map(read::get)
                                .filter(Objects::nonNull)
                                .toList())));
        return traits;
    }

    private Map<WorkId, Work> read(List<WorkId> needed) {
        Map<WorkId, Work> read = new HashMap<>();
        for (int from = 0; from < needed.size(); from += WORKS_A_READ)
            for (RecordedWork each : works.works(needed.subList(from, Math.min(needed.size(), from + WORKS_A_READ)))
                    .values()) read.put(each.work().id(), each.work());
        return read;
    }

    @Override
    public Set<Long> keys(AgentTraits traits) {
        return Keys.of(traits);
    }

    @Override
    public Likeness likeness(AgentTraits one, AgentTraits other) {
        return AgentLikeness.of(one, other);
    }
}
