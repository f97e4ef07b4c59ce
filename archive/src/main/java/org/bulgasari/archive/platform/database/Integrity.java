package org.bulgasari.archive.platform.database;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks the database engine whether its own house is in order.
public final class Integrity {

    private static final int MOST = 20;

    private Integrity() {}

    /// What is wrong with the stored pages, indexes, unique and foreign keys, a sentence each; at most forty. Reads
    /// the whole file. PostgreSQL keeps its keys itself and is only asked to answer.
    public static List<String> damages(Database database) {
        return switch (database.engine()) {
            case SQLITE -> ofSqlite(database);
            case POSTGRESQL -> ofPostgresql(database);
        };
    }

    private static List<String> ofSqlite(Database database) {
        List<String> damages = new ArrayList<>();
        for (String line : database.sql()
                .sql("PRAGMA integrity_check(" + MOST + ")")
                .query(String.class)
                .list()) if (!"ok".equals(line)) damages.add("The database file is damaged: " + line + ".");
        database
                .sql()
                .sql("PRAGMA foreign_key_check")
                .query((row, number) ->
                        homeless(row.getString("table"), row.getString("rowid"), row.getString("parent")))
                .list()
                .stream()
                .limit(MOST)
                .forEach(damages::add);
        return damages;
    }

    private static String homeless(String table, @Nullable String row, String parent) {
        return "Row " + row + " of " + table + " names a row of " + parent + " that does not exist.";
    }

    private static List<String> ofPostgresql(Database database) {
        database.sql().sql("SELECT 1").query(Integer.class).single();
        return List.of();
    }
}
