package org.bulgasari.archive.catalogue.agents;

import java.util.List;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.jspecify.annotations.Nullable;

/// A person, corporate body or family that had a part in a film. `name` is the authority name, shown everywhere;
/// `otherNames` are the same name in other scripts and spellings.
public record Agent(
        AgentId id,
        AgentKind kind,
        String name,
        List<AgentName> otherNames,
        List<Identifier> identifiers,
        @Nullable String note) {
    public Agent {
        if (name.isBlank()) throw new IllegalArgumentException("An agent has a name");
        otherNames = List.copyOf(otherNames);
        identifiers = List.copyOf(identifiers);
    }

    /// Every form of the name, the authority name first.
    public List<String> allNames() {
        return Stream.concat(Stream.of(name), otherNames.stream().map(AgentName::text))
                .distinct()
                .toList();
    }
}
