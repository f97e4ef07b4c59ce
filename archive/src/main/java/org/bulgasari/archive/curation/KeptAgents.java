package org.bulgasari.archive.curation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.platform.history.Change;

/// Agents, as taking back needs them. Credits lead to them.
final class KeptAgents implements Kept<Agent> {

    private final Catalogue catalogue;
    private final Works works;
    private final Agents agents;

    KeptAgents(Catalogue catalogue, Works works, Agents agents) {
        this.catalogue = catalogue;
        this.works = works;
        this.agents = agents;
    }

    @Override
    public String kind() {
        return Catalogue.AGENT;
    }

    @Override
    public Class<Agent> type() {
        return Agent.class;
    }

    @Override
    public Map<String, Agent> standing(Collection<String> ids) {
        Map<String, Agent> found = new HashMap<>();
        agents.agents(ids(ids)).forEach((id, agent) -> found.put(id.value(), agent));
        return found;
    }

    @Override
    public Set<String> needed(Collection<String> ids) {
        return ids.stream()
                .filter(id -> !works.byAgent(new AgentId(id)).isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<LeftRecord.Why> objection(Agent record, Collection<String> coming) {
        return Optional.empty();
    }

    @Override
    public void bringBack(Collection<Agent> restored, Collection<Agent> changed, Change by) {
        catalogue.restore(restored, List.of(), by);
        catalogue.record(changed, List.of(), List.of(), by);
    }

    @Override
    public void remove(Collection<Agent> gone, Change by) {
        catalogue.removeAgents(gone.stream().map(Agent::id).toList(), by);
    }

    private static List<AgentId> ids(Collection<String> ids) {
        return ids.stream().map(AgentId::new).toList();
    }
}
