package org.bulgasari.archive.holdings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.catalogue.WorkId;

/// All items of the archive.
public interface Items {

    Optional<Item> findItem(ItemId id);

    /// Those of `ids` that exist, by id.
    Map<ItemId, Item> items(Collection<ItemId> ids);

    /// Those of `ids` that exist, with their versions, by id.
    Map<ItemId, RecordedItem> recorded(Collection<ItemId> ids);

    Optional<Item> findByBarcode(String barcode);

    /// The items that hold each of the works; a work without items is absent. Give at most 1,000.
    Map<WorkId, List<Item>> holding(Collection<WorkId> works);

    /// The barcodes among `barcodes` that some item bears, with that item.
    Map<String, ItemId> bearers(Collection<String> barcodes);

    /// Writes new items within the running change.
    void add(Collection<Item> items);

    /// Replaces items that exist, within the running change.
    void replace(Collection<Item> items);

    /// Takes items out, within the running change.
    void remove(Collection<ItemId> items);

    /// Writes items that were taken out, each as the version that is given for it, within the running change.
    void restore(Collection<Item> items, Map<ItemId, Integer> versions);

    long count();
}
