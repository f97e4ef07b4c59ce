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

    /// The agents whose authority name is one of `names`, letter for letter.
    List<Agent> named(Collection<String> names);

    /// Writes each agent whole, new or changed, within the running change.
    void record(Collection<Agent> agents);

    long count();
}
