package org.bulgasari.archive.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

/// Opens databases and brings their tables up to date.
public final class Databases {

    private static final String MIGRATIONS = "classpath:org/bulgasari/archive/platform/database/migrations/";
    private static final String WRITER_PRAGMAS = "&transaction_mode=IMMEDIATE&synchronous=FULL&wal_autocheckpoint=8192";
    private static final String WRITER_CACHE = "&cache_size=-32000";
    private static final int READERS = 4;

    private Databases() {}

    /// Opens the archive's database for reading and writing, creating and migrating its tables first.
    public static Database open(DatabaseSettings settings) {
        return switch (settings) {
            case DatabaseSettings.Sqlite sqlite -> {
                HikariDataSource writer = pool("writer", 1, sqliteAddress(sqlite) + WRITER_CACHE + WRITER_PRAGMAS);
                migrate(writer, "sqlite");
                yield new Database(Engine.SQLITE, writer, new HikariDataSource(sqliteReaders(sqlite)));
            }
            case DatabaseSettings.Postgresql postgresql -> {
                HikariDataSource both = postgresqlPool(postgresql);
                migrate(both, "postgresql");
                yield new Database(Engine.POSTGRESQL, both, postgresqlPool(postgresql));
            }
        };
    }

    /// Opens an existing database for reading beside a running server. Its changes would fail.
    public static Database openReadOnly(DatabaseSettings settings) {
        return switch (settings) {
            case DatabaseSettings.Sqlite sqlite ->
                new Database(Engine.SQLITE, whenAsked(sqliteReaders(sqlite)), whenAsked(sqliteReaders(sqlite)));
            case DatabaseSettings.Postgresql postgresql ->
                new Database(Engine.POSTGRESQL, postgresqlPool(postgresql), postgresqlPool(postgresql));
        };
    }

    private static String sqliteAddress(DatabaseSettings.Sqlite sqlite) {
        return "jdbc:sqlite:" + sqlite.file().toAbsolutePath()
                + "?journal_mode=WAL&busy_timeout=5000&foreign_keys=true";
    }

    private static HikariConfig sqliteReaders(DatabaseSettings.Sqlite sqlite) {
        HikariConfig config = config("readers", READERS, sqliteAddress(sqlite) + "&cache_size=-16000");
        config.setConnectionInitSql("PRAGMA query_only = true");
        return config;
    }

    /// Connects at the first question: a command that asks only the index never opens the database.
    private static HikariDataSource whenAsked(HikariConfig config) {
        HikariDataSource waiting = new HikariDataSource();
        config.copyStateTo(waiting);
        return waiting;
    }

    private static HikariDataSource postgresqlPool(DatabaseSettings.Postgresql postgresql) {
        String url = postgresql.url() + (postgresql.url().contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
        HikariConfig config = config("archive", 2 * READERS, url);
        if (!postgresql.user().isEmpty()) {
            config.setUsername(postgresql.user());
            config.setPassword(postgresql.password());
        }
        return new HikariDataSource(config);
    }

    private static HikariDataSource pool(String name, int size, String url) {
        return new HikariDataSource(config(name, size, url));
    }

    private static HikariConfig config(String name, int size, String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        return config;
    }

    private static void migrate(HikariDataSource source, String vendor) {
        Flyway.configure()
                .dataSource(source)
                .locations(MIGRATIONS + "common", MIGRATIONS + vendor)
                .load()
                .migrate();
    }
}
