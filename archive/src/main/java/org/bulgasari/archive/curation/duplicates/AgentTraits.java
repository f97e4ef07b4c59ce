package org.bulgasari.archive.curation.duplicates;

import java.util.List;
import java.util.Set;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.curation.duplicates.WorkTraits.Years;
import org.jspecify.annotations.Nullable;

/// What of an agent tells whether another is the same.
///
/// @param names every form, the authority name first
/// @param active from the first work to the last; null when no work has a date
/// @param parts work and role of each part, as `work role`
/// @param companions ids of agents who had a part in the same works
record AgentTraits(
        String id,
        AgentKind kind,
        List<NameTraits> names,
        Set<Identifier> identifiers,
        @Nullable Years active,
        Set<String> parts,
        Set<String> companions) {

    AgentTraits {
        names = List.copyOf(names);
        identifiers = Set.copyOf(identifiers);
        parts = Set.copyOf(parts);
        companions = Set.copyOf(companions);
    }
}
