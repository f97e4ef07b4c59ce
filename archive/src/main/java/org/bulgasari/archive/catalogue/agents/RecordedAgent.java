package org.bulgasari.archive.catalogue.agents;

/// An agent as it stands in the archive: `version` counts its changes from 1.
public record RecordedAgent(Agent agent, int version) {}
