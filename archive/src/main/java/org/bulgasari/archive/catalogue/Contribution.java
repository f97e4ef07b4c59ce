package org.bulgasari.archive.catalogue;

import org.bulgasari.archive.catalogue.agents.AgentId;
import org.jspecify.annotations.Nullable;

/// An agent's part in a work. `role` is a code of the vocabulary `agent-roles`; `creditedAs` the name on the screen
/// where it differs from the authority name.
public record Contribution(
        AgentId agent,
        String role,
        @Nullable String creditedAs,
        @Nullable String note) {}
