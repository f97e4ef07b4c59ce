package org.bulgasari.archive.api;

import java.util.List;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.discovery.FilmEntry;
import org.jspecify.annotations.Nullable;

/// One film of a search's answer. `carriers` are names of carrier types in English, `items` how many items are held.
public record FilmHit(
        String id,
        String title,
        List<String> titles,
        @Nullable Integer year,
        List<String> directors,
        List<String> carriers,
        int items) {

    static FilmHit of(FilmEntry entry) {
        return new FilmHit(
                entry.id(),
                entry.preferredTitle(),
                entry.titles().stream().map(EntryTitle::text).distinct().toList(),
                entry.yearFrom(),
                entry.directors(),
                entry.carriers().stream().map(carrier -> carrier.in("en")).toList(),
                entry.itemCount());
    }
}
