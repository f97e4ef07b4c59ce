package org.bulgasari.archive.platform.events.store;

import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.events.EventCursor;
import org.bulgasari.archive.platform.events.EventCursors;

/// Cursors in the table `event_cursor`.
public final class SqlEventCursors implements EventCursors {

    private final Database database;

    public SqlEventCursors(Database database) {
        this.database = database;
    }

    @Override
    public EventCursor of(String consumer) {
        return database.sql()
                .sql("SELECT tx, seq FROM event_cursor WHERE consumer = :consumer")
                .param("consumer", consumer)
                .query((row, n) -> new EventCursor(row.getLong("tx"), row.getLong("seq")))
                .optional()
                .orElse(EventCursor.START);
    }

    @Override
    public boolean advance(String consumer, EventCursor from, EventCursor to) {
        database.sql()
                .sql("INSERT INTO event_cursor (consumer, tx, seq) VALUES (:consumer, 0, 0) ON CONFLICT DO NOTHING")
                .param("consumer", consumer)
                .update();
        return database.sql()
                        .sql("""
                        UPDATE event_cursor SET tx = :tx, seq = :seq
                         WHERE consumer = :consumer AND tx = :fromTx AND seq = :fromSeq
                        """)
                        .param("consumer", consumer)
                        .param("tx", to.transaction())
                        .param("seq", to.sequence())
                        .param("fromTx", from.transaction())
                        .param("fromSeq", from.sequence())
                        .update()
                == 1;
    }
}
