package org.bulgasari.archive.interop.imports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.interop.imports.ImportRuns;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;

/// Import runs in the table `import_run`.
public final class SqlImportRuns implements ImportRuns {

    private static final String COLUMNS = "id, profile, files, state, started_at, finished_at, summary";

    private final Database database;
    private final InstantSource clock;

    public SqlImportRuns(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void begin(String id, String profile, List<String> files) {
        database.changing(() -> database.sql()
                .sql("""
                INSERT INTO import_run (id, profile, files, state, started_at)
                VALUES (:id, :profile, :files, :state, :now)
                """)
                .param("id", id)
                .param("profile", profile)
                .param("files", String.join("\n", files))
                .param("state", RUNNING)
                .param("now", Clocks.toMicros(clock.instant()))
                .update());
    }

    @Override
    public void end(String id, String state, String summary) {
        database.changing(() -> database.sql()
                .sql("UPDATE import_run SET state = :state, summary = :summary, finished_at = :now WHERE id = :id")
                .param("id", id)
                .param("state", state)
                .param("summary", summary)
                .param("now", Clocks.toMicros(clock.instant()))
                .update());
    }

    @Override
    public List<Run> newest(int limit) {
        return database.sql()
                .sql("SELECT " + COLUMNS + " FROM import_run ORDER BY id DESC LIMIT :limit")
                .param("limit", limit)
                .query(SqlImportRuns::run)
                .list();
    }

    @Override
    public Optional<Run> findRun(String id) {
        return database.sql()
                .sql("SELECT " + COLUMNS + " FROM import_run WHERE id = :id")
                .param("id", id)
                .query(SqlImportRuns::run)
                .optional();
    }

    private static Run run(ResultSet row, int n) throws SQLException {
        long finished = row.getLong("finished_at");
        boolean isRunning = row.wasNull();
        return new Run(
                row.getString("id"),
                row.getString("profile"),
                row.getString("files").lines().toList(),
                row.getString("state"),
                Clocks.fromMicros(row.getLong("started_at")),
                isRunning ? null : Clocks.fromMicros(finished),
                row.getString("summary"));
    }
}
