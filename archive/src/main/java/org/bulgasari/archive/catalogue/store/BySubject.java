package org.bulgasari.archive.catalogue.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows gathered under the id they belong to, in the order they came.
final class BySubject<T> {

    private final Map<String, List<T>> lists = new HashMap<>();

    void add(String subject, T row) {
        lists.computeIfAbsent(subject, s -> new ArrayList<>()).add(row);
    }

    List<T> of(String subject) {
        return lists.getOrDefault(subject, List.of());
    }

    Map<String, List<T>> all() {
        return lists;
    }
}
