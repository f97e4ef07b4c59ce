package org.bulgasari.archive.web.staff.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.web.staff.records.WorkForm.AgentRow;
import org.jspecify.annotations.Nullable;

/// Finds the agents that somebody named. A name left as it was is the same agent; another name is the agent who
/// bears it letter for letter, or a new person.
final class Credits {

    /// `newAgents` are not in the archive yet.
    record Credited(List<Contribution> contributions, List<Agent> newAgents) {}

    private final Agents agents;
    private final Ids ids;

    Credits(Agents agents, Ids ids) {
        this.agents = agents;
        this.ids = ids;
    }

    Credited read(List<AgentRow> rows, List<Contribution> before) {
        Map<AgentId, Agent> known = agents.agents(
                before.stream().map(Contribution::agent).distinct().toList());
        Map<String, Agent> byName = byName(rows);
        List<Agent> added = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        for (AgentRow row : rows) {
            AgentId agent = unchanged(row, known);
            if (agent == null)
                agent = byName.computeIfAbsent(row.name(), name -> person(name, added))
                        .id();
            contributions.add(new Contribution(
                    agent, row.role(), row.creditedAs().isEmpty() ? null : row.creditedAs(), note(agent, row, before)));
        }
        return new Credited(contributions, added);
    }

    private static @Nullable AgentId unchanged(AgentRow row, Map<AgentId, Agent> known) {
        if (!Ids.isId(row.id())) return null;
        Agent agent = known.get(new AgentId(row.id()));
        return agent != null && agent.name().equals(row.name()) ? agent.id() : null;
    }

    private Map<String, Agent> byName(List<AgentRow> rows) {
        Map<String, Agent> found = new HashMap<>();
        agents.named(rows.stream().map(AgentRow::name).distinct().toList())
                .forEach(agent -> found.putIfAbsent(agent.name(), agent));
        return found;
    }

    private Agent person(String name, List<Agent> added) {
        Agent person = new Agent(new AgentId(ids.next()), AgentKind.PERSON, name, List.of(), List.of(), null);
        added.add(person);
        return person;
    }

    /// The form does not show notes; the same agent in the same role keeps his.
    private static @Nullable String note(AgentId agent, AgentRow row, List<Contribution> before) {
        return before.stream()
                .filter(each -> each.agent().equals(agent) && each.role().equals(row.role()))
                .map(Contribution::note)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
