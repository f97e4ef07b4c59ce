package org.bulgasari.archive.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// An open database: readers for everyone, changes one at a time where the engine wants it.
///
/// Inside [#change] the thread's statements go to the writer and see its own uncommitted rows; outside, they go to a
/// query-only reader. A store therefore asks [#sql] anew for every statement and never keeps it.
///
/// Threads: share one instance. Failure: any exception out of a change rolls it back whole. A change should stay
/// under 50 ms on SQLite, since the desk waits behind it; nest changes freely, the outermost commits.
public final class Database implements AutoCloseable {

    private final Engine engine;
    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final TransactionTemplate changes;
    private final TransactionTemplate snapshots;
    private final JdbcClient writing;
    private final JdbcClient reading;
    private final NamedParameterJdbcTemplate batches;
    private final ReentrantLock queue = new ReentrantLock(true);

    Database(Engine engine, HikariDataSource writer, HikariDataSource readers) {
        this.engine = engine;
        this.writer = writer;
        this.readers = readers;
        this.changes = new TransactionTemplate(new DataSourceTransactionManager(writer));
        this.snapshots = new TransactionTemplate(new DataSourceTransactionManager(readers));
        this.snapshots.setReadOnly(engine == Engine.POSTGRESQL);
        this.snapshots.setIsolationLevel(
                engine == Engine.POSTGRESQL
                        ? TransactionTemplate.ISOLATION_REPEATABLE_READ
                        : TransactionTemplate.ISOLATION_DEFAULT);
        this.writing = JdbcClient.create(writer);
        this.reading = JdbcClient.create(readers);
        this.batches = new NamedParameterJdbcTemplate(writer);
    }

    public Engine engine() {
        return engine;
    }

    /// The way to run one statement: on the writer within a change, on a reader otherwise.
    public JdbcClient sql() {
        return inChange() ? writing : reading;
    }

    /// The way to run one statement for many rows. Only within a change.
    public NamedParameterJdbcTemplate batches() {
        if (!inChange()) throw new IllegalStateException("Rows are written within a change only");
        return batches;
    }

    /// Runs `work` as one transaction and returns its result once it is on disk. Within another change it joins that
    /// one.
    public <T extends @Nullable Object> T change(Supplier<T> work) {
        if (inChange()) return work.get();
        boolean oneWriter = engine == Engine.SQLITE;
        if (oneWriter) queue.lock();
        try {
            return result(changes, work);
        } finally {
            if (oneWriter) queue.unlock();
        }
    }

    /// [#change] for work without a result.
    public void changing(Runnable work) {
        this.<@Nullable Void>change(() -> {
            work.run();
            return null;
        });
    }

    /// Runs `work` with all its reads seeing the database as it is at one moment.
    public <T extends @Nullable Object> T snapshot(Supplier<T> work) {
        return inChange() ? work.get() : result(snapshots, work);
    }

    private boolean inChange() {
        return TransactionSynchronizationManager.hasResource(writer);
    }

    @SuppressWarnings("NullAway") // execute() returns what the supplier returned, null included
    private static <T extends @Nullable Object> T result(TransactionTemplate template, Supplier<T> work) {
        try {
            return template.execute(status -> work.get());
        } catch (TransactionSystemException notRolledBack) {
            throw causeOf(notRolledBack);
        }
    }

    /// SQLite rolls back by itself when the disk is full, and Spring's own rollback then fails: what matters is why.
    private static RuntimeException causeOf(TransactionSystemException notRolledBack) {
        if (!(notRolledBack.getApplicationException() instanceof RuntimeException cause)) return notRolledBack;
        cause.addSuppressed(notRolledBack);
        return cause;
    }

    /// The connections' pools, for tests that read each connection's settings.
    HikariDataSource readers() {
        return readers;
    }

    HikariDataSource writer() {
        return writer;
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
