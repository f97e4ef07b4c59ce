package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.platform.history.PastRevision;
import org.jspecify.annotations.Nullable;

/// What stands in the archive of the records of one chunk before it is written: looked up in a few queries.
final class Before {

    static final String FILM = "film";

    private final Map<String, SourceRecords.Kept> kept;
    private final Map<WorkId, RecordedWork> works = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, WorkId> films = new LinkedHashMap<>();
    private final Set<WorkId> shared = new HashSet<>();
    private final Map<String, List<PastRevision>> workHistory = new HashMap<>();
    private final Map<String, List<PastRevision>> itemHistory = new HashMap<>();

    private Before(Map<String, SourceRecords.Kept> kept) {
        this.kept = kept;
    }

    static Before of(List<Candidate.Mapped> records, String source, ImportParts parts) {
        SourceRecords store = parts.records();
        Before found = new Before(
                store.kept(source, records.stream().map(Candidate.Mapped::key).toList()));
        List<WorkId> ids = new ArrayList<>();
        for (SourceRecords.Kept each : found.kept.values()) if (each.work() != null) ids.add(each.work());
        if (!ids.isEmpty()) {
            found.works.putAll(parts.works().works(ids));
            parts.items().holding(ids).values().forEach(held -> held.forEach(i -> found.items.put(i.id().value(), i)));
            found.workHistory.putAll(parts.history().of(Catalogue.WORK, found.editedSinceImported()));
            found.itemHistory.putAll(parts.history().of(Holdings.ITEM, found.items.keySet()));
        }
        List<String> films = records.stream()
                .map(r -> r.mapping().film())
                .filter(Objects::nonNull)
                .toList();
        store.links(source, FILM, films).forEach((film, id) -> found.films.put(film, new WorkId(id)));
        if (!films.isEmpty()) found.shared.addAll(store.shared(ids));
        return found;
    }

    private List<String> editedSinceImported() {
        List<String> edited = new ArrayList<>();
        for (SourceRecords.Kept each : kept.values()) {
            RecordedWork work = work(each.work());
            if (work != null && work.version() != each.workVersion())
                edited.add(work.work().id().value());
        }
        return edited;
    }

    /// What became of a work that was changed since it was imported, oldest first.
    List<PastRevision> history(WorkId work) {
        return workHistory.getOrDefault(work.value(), List.of());
    }

    /// What became of an item, oldest first.
    List<PastRevision> history(ItemId item) {
        return itemHistory.getOrDefault(item.value(), List.of());
    }

    SourceRecords.@Nullable Kept kept(String key) {
        return kept.get(key);
    }

    @Nullable
    RecordedWork work(@Nullable WorkId id) {
        return id == null ? null : works.get(id);
    }

    /// Whether more than one record became this work.
    boolean isShared(WorkId id) {
        return shared.contains(id);
    }

    /// The work that rows of this film became, or null.
    @Nullable
    WorkId film(@Nullable String film) {
        return film == null ? null : films.get(film);
    }

    void becomes(@Nullable String film, WorkId work) {
        if (film != null) films.put(film, work);
    }

    @Nullable
    Item item(String id) {
        return items.get(id);
    }

    /// Those of a record's items, by its keys, that still stand.
    Map<String, String> standing(Map<String, String> itemsByKey) {
        Map<String, String> standing = new HashMap<>(itemsByKey);
        standing.values().removeIf(id -> !items.containsKey(id));
        return standing;
    }

    Collection<Item> items(Collection<String> ids) {
        return ids.stream().map(items::get).filter(Objects::nonNull).toList();
    }
}
