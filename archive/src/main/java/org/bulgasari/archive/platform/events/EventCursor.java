package org.bulgasari.archive.platform.events;

/// How far a consumer has read: the writing transaction's number (always 0 on SQLite) and the event's number in it.
public record EventCursor(long transaction, long sequence) implements Comparable<EventCursor> {

    /// Before the first event.
    public static final EventCursor START = new EventCursor(0, 0);

    @Override
    public int compareTo(EventCursor other) {
        int byTransaction = Long.compare(transaction, other.transaction);
        return byTransaction != 0 ? byTransaction : Long.compare(sequence, other.sequence);
    }

    /// As text, `transaction:sequence`, for keeping beside what was made of the events.
    @Override
    public String toString() {
        return transaction + ":" + sequence;
    }

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when the text has another form
    public static EventCursor parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) throw new IllegalArgumentException("Not an event cursor: " + text);
        return new EventCursor(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }
}
