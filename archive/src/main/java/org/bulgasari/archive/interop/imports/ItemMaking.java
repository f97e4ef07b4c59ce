package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.interop.records.ExchangeRecord;
import org.bulgasari.archive.interop.records.ExchangeRecord.ItemEntry;
import org.jspecify.annotations.Nullable;

/// Makes the items of one exchange record. An item is known again by its own key, else its barcode, else by what it
/// is and the how manieth such item of the record it is.
final class ItemMaking {

    private final ExchangeRecord record;
    private final WorkId work;
    private final WorkMaking making;
    private final Links links;
    private final Checks checks;
    private final Map<String, String> idsByKey = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Waiting.Link> waiting = new ArrayList<>();

    ItemMaking(ExchangeRecord record, WorkId work, WorkMaking making, Links links, Checks checks) {
        this.record = record;
        this.work = work;
        this.making = making;
        this.links = links;
        this.checks = checks;
    }

    /// `before` are the ids that the record's items had, by key.
    List<Item> make(Map<String, String> before) {
        List<Item> made = new ArrayList<>();
        for (ItemEntry each : record.items()) {
            String key = key(each);
            String known = before.get(key);
            ItemId id = new ItemId(known == null ? links.newId() : known);
            idsByKey.put(key, id.value());
            made.add(item(each, id));
        }
        return made;
    }

    /// The items' ids by key; ask after [#make].
    Map<String, String> idsByKey() {
        return idsByKey;
    }

    List<Waiting.Link> waiting() {
        return waiting;
    }

    private String key(ItemEntry each) {
        String named = each.key() != null ? each.key() : each.barcode();
        String base = named != null && !named.isBlank()
                ? named.strip()
                : String.join(
                        "|", some(each.carrierType()), some(each.standard()), some(each.role()), some(each.note()));
        base = base.replaceAll("\\s+", " ");
        int nth = counts.merge(base, 1, Integer::sum);
        return nth == 1 ? base : base + " #" + nth;
    }

    private static String some(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Item item(ItemEntry each, ItemId id) {
        return new Item(
                id,
                barcode(each, id),
                holds(each, id),
                making.manifestationId(each.manifestation()),
                checks.code("carrier-types", each.carrierType(), "unknown"),
                checks.code("video-standards", each.standard()),
                Checks.text(each.region()),
                checks.code("generations", each.generation(), "unknown"),
                checks.code("authorisations", each.authorisation(), "unknown"),
                checks.code("item-roles", each.role()),
                Checks.text(each.place()),
                Checks.text(each.condition()),
                Checks.text(each.note()),
                RightsMaking.rights(each.rights(), checks),
                RightsMaking.restrictions(each.restrictions(), checks));
    }

    private @Nullable String barcode(ItemEntry each, ItemId id) {
        String barcode = Checks.text(each.barcode());
        if (barcode == null || links.claim(barcode, id)) return barcode;
        checks.doubt("item.barcode-taken", barcode);
        return null;
    }

    private List<WorkId> holds(ItemEntry each, ItemId id) {
        List<WorkId> held = new ArrayList<>(List.of(work));
        for (String key : each.alsoHolds()) {
            WorkId other = links.work(key);
            if (other == null) waiting.add(new Waiting.ToHold(id.value(), held.size(), key));
            else if (!held.contains(other)) held.add(other);
        }
        return held;
    }
}
