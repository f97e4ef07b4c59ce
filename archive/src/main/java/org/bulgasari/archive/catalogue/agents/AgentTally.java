package org.bulgasari.archive.catalogue.agents;

import java.util.List;

/// An agent, the forms of the name in scripts other than Latin, and in how many works it had a part.
public record AgentTally(AgentId id, String name, List<AgentName> inOtherScripts, int works) {
    public AgentTally {
        inOtherScripts = List.copyOf(inOtherScripts);
    }
}
