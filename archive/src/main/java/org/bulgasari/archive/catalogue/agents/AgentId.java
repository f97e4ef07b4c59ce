package org.bulgasari.archive.catalogue.agents;

import org.bulgasari.archive.platform.ids.Ids;

/// The identity of an agent: UUIDv7 text.
public record AgentId(String value) {
    public AgentId {
        if (!Ids.isId(value)) throw new IllegalArgumentException("Not an agent's id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
