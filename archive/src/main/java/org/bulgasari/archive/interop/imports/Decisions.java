package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.Parts;
import org.bulgasari.archive.platform.history.States;

/// Decides disagreements between sources and what was edited here, many at a time.
public final class Decisions {

    private static final int AT_ONCE = 100;

    private final Database database;
    private final Works works;
    private final Items items;
    private final Catalogue catalogue;
    private final Holdings holdings;
    private final Disagreements disagreements;

    public Decisions(
            Database database,
            Works works,
            Items items,
            Catalogue catalogue,
            Holdings holdings,
            Disagreements disagreements) {
        this.database = database;
        this.works = works;
        this.items = items;
        this.catalogue = catalogue;
        this.holdings = holdings;
        this.disagreements = disagreements;
    }

    /// What became of decisions.
    ///
    /// @param decided that were open, and are closed
    /// @param unfit that stay open, since the source's part does not fit what stands now
    public record Decided(int decided, List<Disagreement> unfit) {
        public Decided {
            unfit = List.copyOf(unfit);
        }
    }

    /// Closes those of `ids` that are open. With `SOURCE` the source's part takes the place of ours, whatever ours has
    /// become meanwhile; with `OURS` nothing changes, and the source's value is not brought up again.
    ///
    /// @param by all decisions together, so that they can be taken back together
    public Decided decide(Collection<String> ids, Disagreements.Side side, Change by) {
        List<String> all = List.copyOf(ids);
        int decided = 0;
        List<Disagreement> unfit = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            decided += database.change(() -> decideSome(some, side, by, unfit));
        }
        return new Decided(decided, unfit);
    }

    private int decideSome(List<String> ids, Disagreements.Side side, Change by, List<Disagreement> unfit) {
        List<Disagreement> open = new ArrayList<>(disagreements.open(ids));
        if (side == Disagreements.Side.SOURCE) {
            List<Disagreement> refused = takeWorks(of(Catalogue.WORK, open), by);
            refused.addAll(takeItems(of(Holdings.ITEM, open), by));
            open.removeAll(refused);
            unfit.addAll(refused);
        }
        disagreements.decide(open.stream().map(Disagreement::id).toList(), side, by.actor());
        return open.size();
    }

    private static List<Disagreement> of(String kind, List<Disagreement> open) {
        return open.stream().filter(each -> each.subjectKind().equals(kind)).toList();
    }

    private List<Disagreement> takeWorks(List<Disagreement> open, Change by) {
        Map<String, Work> standing = new LinkedHashMap<>();
        for (RecordedWork each : works.works(open.stream()
                        .map(one -> new WorkId(one.subjectId()))
                        .distinct()
                        .toList())
                .values()) standing.put(each.work().id().value(), each.work());
        List<Disagreement> unfit = new ArrayList<>();
        Map<String, Work> changed = taken(open, standing, Work.class, unfit);
        if (!changed.isEmpty()) catalogue.record(List.of(), List.of(), changed.values(), by);
        return unfit;
    }

    private List<Disagreement> takeItems(List<Disagreement> open, Change by) {
        Map<String, Item> standing = new LinkedHashMap<>();
        for (Item each : items.items(open.stream()
                        .map(one -> new ItemId(one.subjectId()))
                        .distinct()
                        .toList())
                .values()) standing.put(each.id().value(), each);
        List<Disagreement> unfit = new ArrayList<>();
        Map<String, Item> changed = taken(open, standing, Item.class, unfit);
        if (!changed.isEmpty()) holdings.record(List.of(), changed.values(), List.of(), by);
        return unfit;
    }

    private static <T extends Record> Map<String, T> taken(
            List<Disagreement> open, Map<String, T> standing, Class<T> type, List<Disagreement> unfit) {
        Map<String, T> changed = new LinkedHashMap<>();
        for (Disagreement each : open) {
            T ours = changed.getOrDefault(each.subjectId(), standing.get(each.subjectId()));
            if (ours == null) continue;
            try {
                changed.put(each.subjectId(), Parts.taking(ours, each.part(), States.read(each.now(), type)));
            } catch (IllegalArgumentException doesNotFit) {
                unfit.add(each);
            }
        }
        changed.values().removeIf(record -> standing.containsValue(record));
        return changed;
    }
}
