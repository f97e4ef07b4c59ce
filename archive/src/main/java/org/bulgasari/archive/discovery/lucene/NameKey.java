package org.bulgasari.archive.discovery.lucene;

import java.util.List;

/// A whole name as one key whatever the order of its parts and the spaces between: "Shin Sang-ok", "Sang-ok Shin".
final class NameKey {

    private NameKey() {}

    static String of(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }
}
