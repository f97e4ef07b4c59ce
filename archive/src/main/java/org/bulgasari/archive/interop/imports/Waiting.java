package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Links of one record to records that have not come yet, or whose other side must be looked at first. Written as
/// lines `relation TAB position TAB type TAB key` and `item TAB item's id TAB place TAB key`.
record Waiting(List<Link> links) {

    static final Waiting NOTHING = new Waiting(List.of());

    Waiting {
        links = List.copyOf(links);
    }

    sealed interface Link {
        String key();
    }

    /// The relation at `position` leads to the record `key`.
    record ToRelate(int position, String type, String key) implements Link {}

    /// The item also holds the work of the record `key`; `place` tells its order among what waits.
    record ToHold(String itemId, int place, String key) implements Link {}

    @Nullable
    String written() {
        if (links.isEmpty()) return null;
        StringBuilder text = new StringBuilder();
        for (Link link : links) {
            switch (link) {
                case ToRelate r -> line(text, "relation", String.valueOf(r.position()), r.type(), r.key());
                case ToHold h -> line(text, "item", h.itemId(), String.valueOf(h.place()), h.key());
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String... parts) {
        text.append(String.join("\t", parts)).append('\n');
    }

    static Waiting read(String text) {
        List<Link> links = new ArrayList<>();
        text.lines()
                .map(line -> line.split("\t", 4))
                .filter(parts -> parts.length == 4)
                .forEach(parts -> links.add(
                        parts[0].equals("item")
                                ? new ToHold(parts[1], Integer.parseInt(parts[2]), parts[3])
                                : new ToRelate(Integer.parseInt(parts[1]), parts[2], parts[3])));
        return new Waiting(links);
    }
}
