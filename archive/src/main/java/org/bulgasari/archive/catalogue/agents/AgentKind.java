package org.bulgasari.archive.catalogue.agents;

import java.util.Locale;

/// What an agent is. Codes as in the vocabulary `agent-kinds`.
public enum AgentKind {
    PERSON,
    CORPORATE,
    FAMILY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for any other text
    public static AgentKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
