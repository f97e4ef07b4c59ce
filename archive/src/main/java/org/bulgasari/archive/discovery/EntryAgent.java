package org.bulgasari.archive.discovery;

import java.util.List;

/// Somebody who took part in making a film.
///
/// @param id the agent's id, the same in every entry; may be empty when the catalogue has none
/// @param names in every script and spelling known, the usual one first
/// @param role the catalogue's role code, such as "director"
public record EntryAgent(String id, List<String> names, String role) {

    public EntryAgent {
        if (names.isEmpty()) throw new IllegalArgumentException("Agent " + id + " has no name");
        names = List.copyOf(names);
    }

    /// The usual name.
    public String name() {
        return names.getFirst();
    }

    public boolean isDirector() {
        return role.equals("director");
    }
}
