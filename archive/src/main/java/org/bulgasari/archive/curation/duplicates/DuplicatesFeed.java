package org.bulgasari.archive.curation.duplicates;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.events.Event;
import org.bulgasari.archive.platform.events.EventCursor;
import org.bulgasari.archive.platform.events.EventCursors;
import org.bulgasari.archive.platform.events.EventFollower;
import org.bulgasari.archive.platform.events.Events;

/// Follows the event log and keeps keys and proposals of what changed. It stands behind the desk: one thread, small
/// writes. Several processes on one database may judge the same records; what is late behind the cursor is not written.
public final class DuplicatesFeed implements AutoCloseable {

    private static final String CONSUMER = "duplicates";
    private static final int EVENTS_A_BATCH = 1_000;
    private static final int RECORDS_A_CHANGE = 200;
    private static final Duration POLL = Duration.ofSeconds(2);

    private final Database database;
    private final Events events;
    private final EventCursors cursors;
    private final Works works;
    private final Duplicates duplicates;
    private final EventFollower follower = new EventFollower("duplicates-feed", POLL, pause -> catchUp());

    public DuplicatesFeed(Database database, Events events, EventCursors cursors, Works works, Duplicates duplicates) {
        this.database = database;
        this.events = events;
        this.cursors = cursors;
        this.works = works;
        this.duplicates = duplicates;
    }

    /// Begins to follow on a thread of its own; once is enough.
    public void start() {
        follower.start(events);
    }

    /// Reads every event settled so far, until closed.
    public void catchUp() {
        EventCursor at = cursors.of(CONSUMER);
        List<Event> batch = events.after(at, EVENTS_A_BATCH);
        while (!batch.isEmpty() && !follower.isClosed()) {
            EventCursor next = batch.getLast().at();
            refresh(touched(batch), at, next);
            at = cursors.of(CONSUMER);
            batch = events.after(at, EVENTS_A_BATCH);
        }
    }

    /// The cursor moves on with the last of a batch; when the process ends before, the batch is read again.
    private void refresh(Map<String, Set<String>> touched, EventCursor at, EventCursor next) {
        touched.forEach((kind, ids) -> {
            List<String> all = new ArrayList<>(ids);
            for (int from = 0; from < all.size() && !follower.isClosed(); from += RECORDS_A_CHANGE)
                duplicates.refresh(
                        kind,
                        all.subList(from, Math.min(all.size(), from + RECORDS_A_CHANGE)),
                        () -> cursors.of(CONSUMER).equals(at));
        });
        if (!follower.isClosed()) database.changing(() -> cursors.advance(CONSUMER, at, next));
    }

    private Map<String, Set<String>> touched(List<Event> batch) {
        Map<String, Set<String>> touched = new TreeMap<>();
        Set<AgentId> renamed = new LinkedHashSet<>();
        for (Event event : batch) {
            if (!duplicates.kinds().contains(event.subjectKind())) continue;
            touched.computeIfAbsent(event.subjectKind(), kind -> new LinkedHashSet<>())
                    .add(event.subjectId());
            if (event.type().equals("agent-changed")) renamed.add(new AgentId(event.subjectId()));
        }
        if (!renamed.isEmpty())
            works.byAgents(renamed).stream()
                    .map(WorkId::value)
                    .forEach(touched.computeIfAbsent(Catalogue.WORK, kind -> new LinkedHashSet<>())::add);
        return touched;
    }

    /// Stops following. What is not read yet is read at the next start.
    @Override
    public void close() {
        follower.close();
    }
}
