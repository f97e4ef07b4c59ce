package org.bulgasari.archive.platform.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.database.Engine;
import org.bulgasari.archive.platform.events.Event;
import org.bulgasari.archive.platform.events.EventCursor;
import org.bulgasari.archive.platform.events.Events;
import org.bulgasari.archive.platform.events.News;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Events in the `event` table, read through `settled_event`.
public final class SqlEvents implements Events {

    private static final String AFTER_ON_POSTGRESQL = """
            SELECT tx, seq, type, subject_kind, subject_id, run_id, actor, recorded_at
              FROM settled_event
             WHERE (tx, seq) > (:tx, :seq)
             ORDER BY tx, seq
             LIMIT :limit
            """;

    /// One writer: tx is always 0, and comparing it too would keep SQLite from using the primary key.
    private static final String AFTER_ON_SQLITE = """
            SELECT tx, seq, type, subject_kind, subject_id, run_id, actor, recorded_at
              FROM settled_event
             WHERE seq > :seq AND :tx >= 0
             ORDER BY seq
             LIMIT :limit
            """;

    private final Database database;
    private final InstantSource clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public SqlEvents(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void append(Collection<News> news) {
        if (news.isEmpty()) return;
        tellAfterCommit();
        long now = Clocks.toMicros(clock.instant());
        database.batches()
                .batchUpdate("""
                INSERT INTO event (type, subject_kind, subject_id, run_id, actor, recorded_at)
                VALUES (:type, :subjectKind, :subjectId, :runId, :actor, :now)
                """, news.stream().map(each -> row(each, now)).toArray(MapSqlParameterSource[]::new));
    }

    @Override
    public void onNews(Runnable listener) {
        listeners.add(listener);
    }

    /// Wakes the listeners once the running change is on disk; several appends in one change wake them once.
    private void tellAfterCommit() {
        boolean asked = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(each -> each instanceof Telling telling && telling.of() == this);
        if (!asked) TransactionSynchronizationManager.registerSynchronization(new Telling(this));
    }

    private record Telling(SqlEvents of) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            of.listeners.forEach(Runnable::run);
        }
    }

    private static MapSqlParameterSource row(News news, long now) {
        return new MapSqlParameterSource("type", news.type())
                .addValue("subjectKind", news.subjectKind())
                .addValue("subjectId", news.subjectId())
                .addValue("runId", news.runId())
                .addValue("actor", news.actor())
                .addValue("now", now);
    }

    @Override
    public List<Event> after(EventCursor cursor, int limit) {
        String query = database.engine() == Engine.SQLITE ? AFTER_ON_SQLITE : AFTER_ON_POSTGRESQL;
        return database.sql()
                .sql(query)
                .param("tx", cursor.transaction())
                .param("seq", cursor.sequence())
                .param("limit", limit)
                .query(SqlEvents::event)
                .list();
    }

    @Override
    public EventCursor last() {
        return database.sql()
                .sql("SELECT tx, seq FROM settled_event ORDER BY tx DESC, seq DESC LIMIT 1")
                .query((row, n) -> new EventCursor(row.getLong("tx"), row.getLong("seq")))
                .optional()
                .orElse(EventCursor.START);
    }

    private static Event event(ResultSet row, int n) throws SQLException {
        return new Event(
                new EventCursor(row.getLong("tx"), row.getLong("seq")),
                row.getString("type"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("run_id"),
                row.getString("actor"),
                Clocks.fromMicros(row.getLong("recorded_at")));
    }
}
