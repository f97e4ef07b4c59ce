package org.bulgasari.archive.holdings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.Rights;
import org.bulgasari.archive.catalogue.rights.RightsStatement;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.holdings.RecordedItem;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Items in the tables `item` and `item_content`.
public final class SqlItems implements Items {

    private final Database database;
    private final Rights rights;
    private final InstantSource clock;

    public SqlItems(Database database, Rights rights, InstantSource clock) {
        this.database = database;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Item> findItem(ItemId id) {
        return Optional.ofNullable(items(List.of(id)).get(id));
    }

    @Override
    public Optional<Item> findByBarcode(String barcode) {
        return Optional.ofNullable(bearers(List.of(barcode)).get(barcode)).flatMap(this::findItem);
    }

    @Override
    public Map<ItemId, Item> items(Collection<ItemId> ids) {
        Map<ItemId, Item> found = new LinkedHashMap<>();
        recorded(ids).forEach((id, recorded) -> found.put(id, recorded.item()));
        return found;
    }

    @Override
    public Map<ItemId, RecordedItem> recorded(Collection<ItemId> ids) {
        if (ids.isEmpty()) return Map.of();
        return database.snapshot(() -> read(ids.stream().map(ItemId::value).toList()));
    }

    private Map<ItemId, RecordedItem> read(List<String> ids) {
        Map<String, List<WorkId>> contents = new HashMap<>();
        database.sql()
                .sql("SELECT item_id, work_id FROM item_content WHERE item_id IN (:ids) ORDER BY item_id, position")
                .param("ids", ids)
                .query(row -> {
                    contents.computeIfAbsent(row.getString("item_id"), i -> new ArrayList<>())
                            .add(new WorkId(row.getString("work_id")));
                });
        Map<String, List<RightsStatement>> permissions = rights.statementsAbout("item", ids);
        Map<String, List<Restriction>> marks = rights.restrictionsOn("item", ids);
        Map<ItemId, RecordedItem> found = new LinkedHashMap<>();
        database.sql().sql("""
                SELECT id, barcode, manifestation_id, carrier_type, standard, region, generation, authorisation, role,
                       place, condition, note, version
                  FROM item WHERE id IN (:ids) ORDER BY id
                """).param("ids", ids).query(row -> {
            Item item = item(row, contents, permissions, marks);
            found.put(item.id(), new RecordedItem(item, row.getInt("version")));
        });
        return found;
    }

    private static Item item(
            ResultSet row,
            Map<String, List<WorkId>> contents,
            Map<String, List<RightsStatement>> permissions,
            Map<String, List<Restriction>> marks)
            throws SQLException {
        String id = row.getString("id");
        return new Item(
                new ItemId(id),
                row.getString("barcode"),
                contents.getOrDefault(id, List.of()),
                row.getString("manifestation_id"),
                row.getString("carrier_type"),
                row.getString("standard"),
                row.getString("region"),
                row.getString("generation"),
                row.getString("authorisation"),
                row.getString("role"),
                row.getString("place"),
                row.getString("condition"),
                row.getString("note"),
                permissions.getOrDefault(id, List.of()),
                marks.getOrDefault(id, List.of()));
    }

    @Override
    public Map<WorkId, List<Item>> holding(Collection<WorkId> works) {
        if (works.isEmpty()) return Map.of();
        return database.snapshot(() -> {
            Map<WorkId, List<ItemId>> ids = new LinkedHashMap<>();
            database.sql()
                    .sql(
                            "SELECT work_id, item_id FROM item_content WHERE work_id IN (:works) ORDER BY work_id, item_id")
                    .param("works", works.stream().map(WorkId::value).toList())
                    .query(row -> {
                        ids.computeIfAbsent(new WorkId(row.getString("work_id")), w -> new ArrayList<>())
                                .add(new ItemId(row.getString("item_id")));
                    });
            Map<ItemId, Item> items =
                    items(ids.values().stream().flatMap(List::stream).distinct().toList());
            Map<WorkId, List<Item>> found = new LinkedHashMap<>();
            ids.forEach((work, held) ->
                    found.put(work, held.stream().map(items::get).toList()));
            return found;
        });
    }

    @Override
    public Map<String, ItemId> bearers(Collection<String> barcodes) {
        Map<String, ItemId> found = new HashMap<>();
        if (barcodes.isEmpty()) return found;
        database.sql()
                .sql("SELECT barcode, id FROM item WHERE barcode IN (:barcodes)")
                .param("barcodes", barcodes)
                .query(row -> {
                    found.put(row.getString("barcode"), new ItemId(row.getString("id")));
                });
        return found;
    }

    @Override
    public void add(Collection<Item> items) {
        restore(items, Map.of());
    }

    @Override
    public void restore(Collection<Item> items, Map<ItemId, Integer> versions) {
        if (items.isEmpty()) return;
        List<MapSqlParameterSource> rows = items.stream()
                .map(item -> itemRow(item).addValue("version", versions.getOrDefault(item.id(), 1)))
                .toList();
        write(rows, """
                INSERT INTO item (id, barcode, manifestation_id, carrier_type, standard, region, generation, authorisation,
                                  role, place, condition, note, version, recorded_at, changed_at)
                VALUES (:id, :barcode, :manifestation, :carrierType, :standard, :region, :generation, :authorisation,
                        :role, :place, :condition, :note, :version, :now, :now)
                """);
        addContents(items);
        rights.add("item", byId(items, Item::rights), byId(items, Item::restrictions));
    }

    @Override
    public void replace(Collection<Item> items) {
        if (items.isEmpty()) return;
        List<String> ids = items.stream().map(i -> i.id().value()).toList();
        write(items.stream().map(this::itemRow).toList(), """
                UPDATE item
                   SET barcode = :barcode, manifestation_id = :manifestation, carrier_type = :carrierType,
                       standard = :standard, region = :region, generation = :generation,
                       authorisation = :authorisation, role = :role, place = :place, condition = :condition,
                       note = :note, version = version + 1, changed_at = :now
                 WHERE id = :id
                """);
        database.sql()
                .sql("DELETE FROM item_content WHERE item_id IN (:ids)")
                .param("ids", ids)
                .update();
        addContents(items);
        rights.replace("item", byId(items, Item::rights), byId(items, Item::restrictions), ids);
    }

    @Override
    public void remove(Collection<ItemId> items) {
        if (items.isEmpty()) return;
        List<String> ids = items.stream().map(ItemId::value).toList();
        rights.replace("item", Map.of(), Map.of(), ids);
        database.sql()
                .sql("DELETE FROM item WHERE id IN (:ids)")
                .param("ids", ids)
                .update();
    }

    private MapSqlParameterSource itemRow(Item item) {
        return new MapSqlParameterSource("id", item.id().value())
                .addValue("barcode", item.barcode())
                .addValue("manifestation", item.manifestationId())
                .addValue("carrierType", item.carrierType())
                .addValue("standard", item.standard())
                .addValue("region", item.region())
                .addValue("generation", item.generation())
                .addValue("authorisation", item.authorisation())
                .addValue("role", item.role())
                .addValue("place", item.place())
                .addValue("condition", item.condition())
                .addValue("note", item.note())
                .addValue("now", Clocks.toMicros(clock.instant()));
    }

    private void addContents(Collection<Item> items) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Item item : items)
            for (int i = 0; i < item.holds().size(); i++)
                rows.add(new MapSqlParameterSource("item", item.id().value())
                        .addValue("position", i)
                        .addValue("work", item.holds().get(i).value()));
        write(rows, "INSERT INTO item_content (item_id, position, work_id) VALUES (:item, :position, :work)");
    }

    private static <T> Map<String, List<T>> byId(Collection<Item> items, Function<Item, List<T>> list) {
        Map<String, List<T>> found = new LinkedHashMap<>();
        for (Item item : items)
            if (!list.apply(item).isEmpty()) found.put(item.id().value(), list.apply(item));
        return found;
    }

    private void write(List<MapSqlParameterSource> rows, String statement) {
        if (!rows.isEmpty()) database.batches().batchUpdate(statement, rows.toArray(MapSqlParameterSource[]::new));
    }

    @Override
    public long count() {
        return database.sql().sql("SELECT count(*) FROM item").query(Long.class).single();
    }
}
