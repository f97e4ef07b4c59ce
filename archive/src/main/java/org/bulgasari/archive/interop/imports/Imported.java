package org.bulgasari.archive.interop.imports;

import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;

/// What a source record was turned into, before it was brought together with what was edited here.
public record Imported(Work work, List<Item> items) {
    public Imported {
        items = List.copyOf(items);
    }

    Optional<Item> item(ItemId id) {
        return items.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
