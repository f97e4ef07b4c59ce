package org.bulgasari.archive.curation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.history.Change;

/// Items, as taking back needs them. Nothing leads to them; they lead to works.
final class KeptItems implements Kept<Item> {

    private final Holdings holdings;
    private final Items items;
    private final Works works;

    KeptItems(Holdings holdings, Items items, Works works) {
        this.holdings = holdings;
        this.items = items;
        this.works = works;
    }

    @Override
    public String kind() {
        return Holdings.ITEM;
    }

    @Override
    public Class<Item> type() {
        return Item.class;
    }

    @Override
    public Map<String, Item> standing(Collection<String> ids) {
        Map<String, Item> found = new HashMap<>();
        items.items(ids(ids)).forEach((id, item) -> found.put(id.value(), item));
        return found;
    }

    @Override
    public Set<String> needed(Collection<String> ids) {
        return Set.of();
    }

    @Override
    public Optional<LeftRecord.Why> objection(Item item, Collection<String> coming) {
        if (leadsNowhere(item)) return Optional.of(LeftRecord.Why.LEADS_NOWHERE);
        if (item.barcode() == null) return Optional.empty();
        return items.findByBarcode(item.barcode())
                .filter(bearer -> !bearer.id().equals(item.id()))
                .map(bearer -> LeftRecord.Why.BARCODE_TAKEN);
    }

    private boolean leadsNowhere(Item item) {
        Collection<RecordedWork> held = works.works(item.holds()).values();
        if (held.size() != Set.copyOf(item.holds()).size()) return true;
        return item.manifestationId() != null
                && held.stream()
                        .flatMap(work -> work.work().manifestations().stream())
                        .noneMatch(manifestation -> manifestation.id().equals(item.manifestationId()));
    }

    @Override
    public void bringBack(Collection<Item> restored, Collection<Item> changed, Change by) {
        holdings.restore(restored, by);
        holdings.record(List.of(), changed, List.of(), by);
    }

    @Override
    public void remove(Collection<Item> gone, Change by) {
        holdings.record(List.of(), List.of(), gone, by);
    }

    private static List<ItemId> ids(Collection<String> ids) {
        return ids.stream().map(ItemId::new).toList();
    }
}
