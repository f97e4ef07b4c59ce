package org.bulgasari.archive.discovery;

import java.util.Map;

/// A code of a vocabulary with its names by language: "KP" with "North Korea", "Corea del Nord", "조선".
public record Label(String code, Map<String, String> names) {

    public Label {
        names = Map.copyOf(names);
    }

    /// A label that is its own name.
    public static Label of(String code) {
        return new Label(code, Map.of());
    }

    /// The name in the language, else in English, else the code.
    public String in(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", code));
    }
}
