package org.bulgasari.archive.catalogue.store;

import java.util.List;
import org.bulgasari.archive.platform.database.Database;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// One statement for many rows.
final class Batches {

    private Batches() {}

    /// Runs `statement` once for each row, within the running change.
    static void write(Database database, List<MapSqlParameterSource> rows, String statement) {
        if (!rows.isEmpty()) database.batches().batchUpdate(statement, rows.toArray(MapSqlParameterSource[]::new));
    }
}
