package org.bulgasari.archive.catalogue.agents;

import org.jspecify.annotations.Nullable;

/// One form of an agent's name. `language` is ISO 639, `script` ISO 15924, `transliteration` a scheme's code where
/// the name is romanised.
public record AgentName(
        String text,
        @Nullable String language,
        @Nullable String script,
        @Nullable String transliteration) {
    public AgentName {
        if (text.isBlank()) throw new IllegalArgumentException("A name has at least one letter");
    }

    /// A name of which only the letters are known.
    public static AgentName of(String text) {
        return new AgentName(text, null, null, null);
    }
}
