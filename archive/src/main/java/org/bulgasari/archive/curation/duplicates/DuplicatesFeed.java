package org.bulgasari.archive.curation.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.events.Event;
import org.bulgasari.archive.platform.events.EventCursor;
import org.bulgasari.archive.platform.events.EventCursors;
import org.bulgasari.archive.platform.events.Events;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the event log and keeps keys and proposals of what changed. It stands behind the desk: one thread,
/// small writes. Several processes on one database share the work without doing it twice.
public final class DuplicatesFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DuplicatesFeed.class);
    private static final String CONSUMER = "duplicates";
    private static final int EVENTS_A_BATCH = 1_000;
    private static final int RECORDS_A_CHANGE = 200;
    private static final long POLL_MILLIS = 2_000;

    private final Database database;
    private final Events events;
    private final EventCursors cursors;
    private final Works works;
    private final Duplicates duplicates;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean closed;
    private volatile Thread follower = new Thread();

    public DuplicatesFeed(Database database, Events events, EventCursors cursors, Works works, Duplicates duplicates) {
        this.database = database;
        this.events = events;
        this.cursors = cursors;
        this.works = works;
        this.duplicates = duplicates;
    }

    /// Begins to follow on a thread of its own; once is enough.
    public void start() {
        events.onNews(news::release);
        follower = Thread.ofPlatform().name("duplicates-feed").daemon().start(this::follow);
    }

    private void follow() {
        while (!closed) {
            try {
                catchUp();
            } catch (RuntimeException trouble) {
                LOG.error("Duplicates could not be looked for; it is tried again with the next change", trouble);
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (news.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) news.drainPermits();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /// Reads every event settled so far, until closed.
    public void catchUp() {
        EventCursor at = cursors.of(CONSUMER);
        List<Event> batch = events.after(at, EVENTS_A_BATCH);
        while (!batch.isEmpty() && !closed) {
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
            for (int from = 0; from < all.size() && !closed; from += RECORDS_A_CHANGE)
                duplicates.refresh(
                        kind,
                        all.subList(from, Math.min(all.size(), from + RECORDS_A_CHANGE)),
                        () -> cursors.of(CONSUMER).equals(at));
        });
        if (!closed) database.changing(() -> cursors.advance(CONSUMER, at, next));
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
        closed = true;
        news.release();
        try {
            follower.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
