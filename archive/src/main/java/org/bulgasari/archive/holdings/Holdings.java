package org.bulgasari.archive.holdings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.Chronicle;
import org.bulgasari.archive.platform.history.Revision;
import org.bulgasari.archive.platform.history.States;

/// Changes to the holdings. Each is one transaction with its events and its history; within a caller's change it joins
/// that one.
///
/// Works that gain or lose an item, or whose item changes, have news of their own (`work-items-changed`): nothing else
/// would lead to a work whose item is gone.
public final class Holdings {

    public static final String ITEM = "item";

    private static final String WORK_ITEMS_CHANGED = "work-items-changed";

    private final Database database;
    private final Items items;
    private final Chronicle chronicle;

    public Holdings(Database database, Items items, Chronicle chronicle) {
        this.database = database;
        this.items = items;
        this.chronicle = chronicle;
    }

    /// Writes items as a source has them: `added` are new, `changed` are replaced, `gone` are no longer listed.
    public void record(Collection<Item> added, Collection<Item> changed, Collection<Item> gone, Change by) {
        database.changing(() -> {
            Map<ItemId, RecordedItem> before = new HashMap<>(items.recorded(ids(changed)));
            before.putAll(items.recorded(ids(gone)));
            items.remove(ids(gone));
            items.replace(changed);
            items.add(added);
            List<Revision> revisions = new ArrayList<>();
            added.forEach(item -> revisions.add(Revision.added(ITEM, item.id().value())));
            for (Item item : changed) {
                RecordedItem was = before.get(item.id());
                if (was != null)
                    revisions.add(
                            Revision.changed(ITEM, item.id().value(), was.version() + 1, States.write(was.item())));
            }
            for (Item item : gone) {
                RecordedItem was = before.get(item.id());
                if (was != null)
                    revisions.add(
                            Revision.removed(ITEM, item.id().value(), was.version() + 1, States.write(was.item())));
            }
            chronicle.tell(by, revisions);
            Set<String> touched = new LinkedHashSet<>();
            before.values().forEach(was -> hold(was.item(), touched));
            added.forEach(item -> hold(item, touched));
            changed.forEach(item -> hold(item, touched));
            chronicle.mention(by, WORK_ITEMS_CHANGED, Catalogue.WORK, touched);
        });
    }

    /// Writes items that were taken out, as they were.
    public void restore(Collection<Item> gone, Change by) {
        database.changing(() -> {
            Map<String, Integer> versions = chronicle.nextVersions(
                    ITEM, gone.stream().map(item -> item.id().value()).toList());
            Map<ItemId, Integer> keyed = new HashMap<>();
            List<Revision> revisions = new ArrayList<>();
            versions.forEach((id, version) -> {
                keyed.put(new ItemId(id), version);
                revisions.add(Revision.restored(ITEM, id, version));
            });
            items.restore(gone, keyed);
            chronicle.tell(by, revisions);
            Set<String> touched = new LinkedHashSet<>();
            gone.forEach(item -> hold(item, touched));
            chronicle.mention(by, WORK_ITEMS_CHANGED, Catalogue.WORK, touched);
        });
    }

    private static void hold(Item item, Set<String> works) {
        item.holds().forEach(work -> works.add(work.value()));
    }

    private static List<ItemId> ids(Collection<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
