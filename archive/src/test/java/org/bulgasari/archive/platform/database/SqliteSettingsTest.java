package org.bulgasari.archive.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What ARCHITECTURE.md promises of SQLite: one writer that syncs, readers that cannot write.
class SqliteSettingsTest {

    private final Database database = TestDatabases.sqlite();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyReaderIsQueryOnlyAndTheOneWriterSyncsEveryCommit() throws SQLException {
        assertThat(pragmas(database.readers(), "query_only")).hasSize(4).containsOnly("1");
        assertThat(pragmas(database.readers(), "journal_mode")).containsOnly("wal");
        assertThat(pragmas(database.writer(), "synchronous")).containsExactly("2");
        assertThat(pragmas(database.writer(), "foreign_keys")).containsExactly("1");
        assertThat(pragmas(database.writer(), "journal_mode")).containsExactly("wal");
    }

    private static List<String> pragmas(HikariDataSource pool, String pragma) throws SQLException {
        List<Connection> all = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                Connection connection = pool.getConnection();
                all.add(connection);
                try (ResultSet row = connection.createStatement().executeQuery("PRAGMA " + pragma)) {
                    row.next();
                    values.add(row.getString(1));
                }
            }
        } finally {
            for (Connection each : all) each.close();
        }
        return values;
    }

    @Test
    void aReaderCannotWrite() {
        assertThatThrownBy(() -> database.sql()
                        .sql("INSERT INTO event_cursor (consumer, tx, seq) VALUES ('x', 0, 0)")
                        .update())
                .hasMessageContaining("readonly");
    }

    @Test
    void aChangeThatFailsLeavesNothing() {
        assertThatThrownBy(() -> database.changing(() -> {
                    insertCursor("half");
                    throw new IllegalStateException("torn");
                }))
                .hasMessage("torn");

        assertThat(cursors()).isZero();
    }

    @Test
    void readersGoOnWhileAChangeIsOpenAndDoNotSeeIt() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var change = threads.submit(() -> database.changing(() -> {
                insertCursor("open");
                written.countDown();
                await(read);
            }));
            written.await();

            assertThat(cursors()).isZero();

            read.countDown();
            change.get();
        }
        assertThat(cursors()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insertCursor(String consumer) {
        database.sql()
                .sql("INSERT INTO event_cursor (consumer, tx, seq) VALUES (:consumer, 0, 0)")
                .param("consumer", consumer)
                .update();
    }

    private long cursors() {
        return database.sql()
                .sql("SELECT count(*) FROM event_cursor")
                .query(Long.class)
                .single();
    }
}
