package org.bulgasari.archive.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/// Real databases for tests: SQLite in a new folder, PostgreSQL in a new schema of the server that the environment
/// variable `BULGASARI_TEST_POSTGRESQL` names (`jdbc:postgresql://localhost:5432/test?user=u&password=p`).
public final class TestDatabases {

    private TestDatabases() {}

    public static Database sqlite() {
        return Databases.open(new DatabaseSettings.Sqlite(newFolder().resolve("archive.db")));
    }

    public static Database postgresql() {
        return Databases.open(new DatabaseSettings.Postgresql(postgresqlAddress(), "", ""));
    }

    /// The JDBC address of a new, empty schema.
    public static String postgresqlAddress() {
        String server = System.getenv("BULGASARI_TEST_POSTGRESQL");
        Assumptions.assumeTrue(server != null, "Skipped: BULGASARI_TEST_POSTGRESQL names no PostgreSQL server");
        String schema = "t" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
        try (Connection connection = DriverManager.getConnection(server)) {
            connection.createStatement().execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("The PostgreSQL server for tests does not answer: " + server, e);
        }
        return server + "&currentSchema=" + schema;
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("bulgasari-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
