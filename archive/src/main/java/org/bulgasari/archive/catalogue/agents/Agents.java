package org.bulgasari.archive.catalogue.agents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All agents of the archive.
public interface Agents {

    Optional<Agent> findAgent(AgentId id);

    /// Those of `ids` that exist, by id.
    Map<AgentId, Agent> agents(Collection<AgentId> ids);

    /// Those of `ids` that exist, with their versions, by id.
    Map<AgentId, RecordedAgent> recorded(Collection<AgentId> ids);

    /// The agents whose authority name is one of `names`, letter for letter.
    List<Agent> named(Collection<String> names);

    /// All who had `role` in works that are not for staff only, with the number of those works, in the order of
    /// their names. Costs two queries over every such part: keep the answer.
    List<AgentTally> withRole(String role);

    /// Writes each agent whole, new or changed, within the running change.
    void record(Collection<Agent> agents);

    /// Takes agents out, within the running change. No work may name them.
    void remove(Collection<AgentId> ids);

    /// Writes agents that were taken out, each as the version that is given for it, within the running change.
    void restore(Collection<Agent> agents, Map<AgentId, Integer> versions);

    long count();
}
