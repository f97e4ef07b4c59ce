package org.bulgasari.archive.platform.events;

/// Where consumers stand that keep their work in the database, so that a cursor commits with the work.
public interface EventCursors {

    /// [EventCursor#START] for a consumer that never read.
    EventCursor of(String consumer);

    /// Moves a consumer on, within the running change. False when another process moved it meanwhile: what was made of
    /// the same events must not be written then.
    boolean advance(String consumer, EventCursor from, EventCursor to);
}
