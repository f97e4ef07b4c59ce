package org.bulgasari.archive.platform.events;

import java.util.Collection;
import java.util.List;

/// The append-only log of events.
public interface Events {

    /// Writes the news within the running change.
    void append(Collection<News> news);

    /// At most `limit` settled events after `cursor`, oldest first.
    List<Event> after(EventCursor cursor, int limit);

    /// The last settled event's place, or [EventCursor#START].
    EventCursor last();
}
