package org.bulgasari.acceptance;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// What a database knows of each imported record, without ids and times, so that two archives can be compared.
final class Contents {

    /// One row a record: its titles, people, terms, relations and items, and how many events told of it.
    private static final String EVERYTHING = """
            SELECT s.source_key AS name,
                   w.preferred_title || '|' || coalesce(w.date_edtf, '')
                   || '|' || (SELECT coalesce(group_concat(t.text || t.type, ','), '')
                                FROM (SELECT * FROM work_title WHERE work_id = w.id ORDER BY position) t)
                   || '|' || (SELECT coalesce(group_concat(a.name || c.role, ','), '')
                                FROM (SELECT * FROM contribution WHERE work_id = w.id ORDER BY position) c
                                JOIN agent a ON a.id = c.agent_id)
                   || '|' || (SELECT coalesce(group_concat(m.vocabulary || m.code, ','), '')
                                FROM (SELECT * FROM work_term WHERE work_id = w.id ORDER BY vocabulary, position) m)
                   || '|' || (SELECT coalesce(group_concat(i.barcode || i.carrier_type, ','), '')
                                FROM (SELECT item.* FROM item JOIN item_content ON item_content.item_id = item.id
                                       WHERE item_content.work_id = w.id ORDER BY item.barcode) i) AS everything,
                   (SELECT coalesce(group_concat(r.type || coalesce(o.preferred_title, r.target_title), ','), '')
                      FROM (SELECT * FROM relation WHERE work_id = w.id ORDER BY position) r
                      LEFT JOIN work o ON o.id = r.target_id) AS relations
              FROM source_record s LEFT JOIN work w ON w.id = s.work_id
            """;

    private Contents() {}

    /// Every record by its key, without its relations: those are joined when the run has seen all records.
    static Map<String, String> records(Path data) {
        return read(data, false);
    }

    static Map<String, String> recordsAndRelations(Path data) {
        return read(data, true);
    }

    /// Works that no source record knows: none, when a record is written whole or not at all.
    static long strays(Path data) {
        return number(
                        data,
                        "SELECT count(*) FROM work WHERE id NOT IN (SELECT work_id FROM source_record WHERE work_id IS NOT NULL)")
                + number(data, "SELECT count(*) FROM item WHERE id NOT IN (SELECT item_id FROM item_content)");
    }

    /// Whether the tables are there yet.
    static boolean areReadable(Path data) {
        return data.resolve("archive.db").toFile().exists()
                && number(data, "SELECT count(*) FROM sqlite_master WHERE name IN ('source_record', 'event', 'item')")
                        == 3;
    }

    private static Map<String, String> read(Path data, boolean withRelations) {
        Map<String, String> records = new TreeMap<>();
        try (Connection database = open(data);
                ResultSet rows = database.createStatement().executeQuery(EVERYTHING)) {
            while (rows.next())
                records.put(
                        rows.getString("name"),
                        rows.getString("everything") + (withRelations ? "|" + rows.getString("relations") : ""));
            return records;
        } catch (SQLException e) {
            throw new IllegalStateException("The database in " + data + " cannot be read", e);
        }
    }

    private static long number(Path data, String question) {
        try (Connection database = open(data);
                ResultSet row = database.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database in " + data + " cannot be asked: " + question, e);
        }
    }

    private static Connection open(Path data) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("archive.db") + "?busy_timeout=5000");
    }
}
