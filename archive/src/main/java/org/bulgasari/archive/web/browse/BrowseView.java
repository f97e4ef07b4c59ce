package org.bulgasari.archive.web.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shelves, ready to print.
public record BrowseView(List<Shelf> shelves) {

    /// One facet: its best-stocked values, and where to find them all.
    public record Shelf(String id, String name, String path, List<Value> values) {}

    public record Value(String label, @Nullable String language, String count, String path) {}

    /// Directors under one letter of one script.
    public record Register(List<Script> scripts, List<Letter> letters, List<Value> names) {}

    public record Script(String name, String path, boolean present) {}

    public record Letter(String letter, String path, boolean present) {}
}
