package org.bulgasari.archive.platform.events;

import java.util.Collection;
import java.util.List;

/// The append-only log of events.
public interface Events {

    /// Writes the news within the running change.
    void append(Collection<News> news);

    /// Calls `listener` after each commit that wrote events, on the thread that committed; it must return at once.
    void onNews(Runnable listener);

    /// At most `limit` settled events after `cursor`, oldest first.
    List<Event> after(EventCursor cursor, int limit);

    /// The last settled event's place, or [EventCursor#START].
    EventCursor last();
}
