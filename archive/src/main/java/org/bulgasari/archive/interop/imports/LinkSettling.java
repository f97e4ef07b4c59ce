package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.catalogue.Relations;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.Parts;
import org.bulgasari.archive.platform.progress.Progress;
import org.jspecify.annotations.Nullable;

/// Ties records to those that came after them: relations that named only a title begin to lead, carriers hold their
/// further works. A relation told from its far end ("has episode") is dropped where the near end tells it too. What
/// still waits is kept waiting, for another run. Chunk by chunk; safe to repeat.
final class LinkSettling {

    private static final int CHUNK = 300;

    private final ImportParts parts;
    private final String source;
    private final Codes codes;
    private final Change by;

    LinkSettling(ImportParts parts, String source, Codes codes, Change by) {
        this.parts = parts;
        this.source = source;
        this.codes = codes;
        this.by = by;
    }

    void settle(Progress progress) {
        String after = "";
        long done = 0;
        while (!progress.cancelled()) {
            List<SourceRecords.Pending> waiting = parts.records().pending(source, after, CHUNK);
            if (waiting.isEmpty()) return;
            settle(waiting);
            after = waiting.getLast().key();
            done += waiting.size();
            progress.at("import.linking", done, 0);
        }
    }

    private void settle(List<SourceRecords.Pending> records) {
        Set<String> keys = new LinkedHashSet<>();
        List<Waiting> read =
                records.stream().map(each -> Waiting.read(each.links())).toList();
        read.forEach(waiting -> waiting.links().forEach(link -> keys.add(link.key())));
        Map<String, WorkId> works = parts.records().works(source, keys);
        List<Relations.Place> found = new ArrayList<>();
        List<Waiting.ToHold> held = new ArrayList<>();
        Map<String, @Nullable String> stillPending = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            List<Waiting.Link> rest = new ArrayList<>();
            for (Waiting.Link link : read.get(i).links()) {
                WorkId target = works.get(link.key());
                if (target == null) rest.add(link);
                else if (link instanceof Waiting.ToRelate r)
                    found.add(new Relations.Place(records.get(i).work(), r.position(), r.type(), target));
                else if (link instanceof Waiting.ToHold h) held.add(h);
            }
            if (rest.size() < read.get(i).links().size())
                stillPending.put(records.get(i).key(), new Waiting(rest).written());
        }
        Set<Relations.Link> statedByOther = statedByOther(found);
        List<Relations.Place> doubled = found.stream()
                .filter(each -> otherSide(each).filter(statedByOther::contains).isPresent())
                .toList();
        List<Relations.Place> leading = new ArrayList<>(found);
        leading.removeAll(new HashSet<>(doubled));
        List<Item> items = holding(held, works);
        parts.database().changing(() -> {
            parts.relations().remove(doubled, by);
            parts.relations().lead(leading, by);
            if (!items.isEmpty()) parts.holdings().record(List.of(), items, List.of(), by);
            parts.records().settle(source, stillPending);
        });
    }

    private Optional<Relations.Link> otherSide(Relations.Place place) {
        return codes.base(place.type()).map(base -> new Relations.Link(place.target(), base, place.work()));
    }

    private Set<Relations.Link> statedByOther(List<Relations.Place> found) {
        return parts.relations()
                .existing(found.stream()
                        .map(this::otherSide)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Item> holding(List<Waiting.ToHold> held, Map<String, WorkId> works) {
        Map<ItemId, Item> items = new HashMap<>(parts.items()
                .items(held.stream()
                        .map(each -> new ItemId(each.itemId()))
                        .distinct()
                        .toList()));
        for (Waiting.ToHold each : held) {
            Item item = items.get(new ItemId(each.itemId()));
            WorkId work = works.get(each.key());
            if (item != null && work != null && !item.holds().contains(work))
                items.put(item.id(), withWork(item, work, each.place()));
        }
        return List.copyOf(items.values());
    }

    private static Item withWork(Item item, WorkId work, int place) {
        List<WorkId> holds = new ArrayList<>(item.holds());
        holds.add(Math.min(place, holds.size()), work);
        return Parts.with(item, "holds", holds);
    }
}
