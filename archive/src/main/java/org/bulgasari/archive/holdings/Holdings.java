package org.bulgasari.archive.holdings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bulgasari.archive.catalogue.Change;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.events.Events;
import org.bulgasari.archive.platform.events.News;

/// Changes to the holdings. Each is one transaction with its events; within a caller's change it joins that one.
public final class Holdings {

    public static final String ITEM = "item";

    private final Database database;
    private final Items items;
    private final Events events;

    public Holdings(Database database, Items items, Events events) {
        this.database = database;
        this.items = items;
        this.events = events;
    }

    /// Writes items as a source has them: `added` are new, `changed` are replaced, `gone` are no longer listed.
    ///
    /// Works that gain or lose an item have news of their own (`work-items-changed`): nothing else would lead to a
    /// work whose item is gone.
    public void record(Collection<Item> added, Collection<Item> changed, Collection<Item> gone, Change by) {
        database.changing(() -> {
            Set<WorkId> touched = new LinkedHashSet<>();
            gone.forEach(item -> touched.addAll(item.holds()));
            List<ItemId> before = changed.stream().map(Item::id).toList();
            items.items(before).values().forEach(item -> touched.addAll(item.holds()));
            added.forEach(item -> touched.addAll(item.holds()));
            changed.forEach(item -> touched.addAll(item.holds()));
            items.remove(gone.stream().map(Item::id).toList());
            items.replace(changed);
            items.add(added);
            List<News> news = new ArrayList<>();
            added.forEach(item -> news.add(news("item-added", ITEM, item.id().value(), by)));
            changed.forEach(
                    item -> news.add(news("item-changed", ITEM, item.id().value(), by)));
            gone.forEach(item -> news.add(news("item-removed", ITEM, item.id().value(), by)));
            touched.forEach(work -> news.add(news("work-items-changed", "work", work.value(), by)));
            events.append(news);
        });
    }

    private static News news(String type, String kind, String id, Change by) {
        return new News(type, kind, id, by.runId(), by.actor());
    }
}
