package org.bulgasari.archive.discovery.feed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.platform.events.Event;
import org.bulgasari.archive.platform.events.EventCursor;
import org.bulgasari.archive.platform.events.Events;
import org.bulgasari.archive.platform.progress.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the event log and puts what changed into the index.
///
/// Woken by each commit of this process, and looks by itself every 500 ms for those of others. The cursor is
/// committed with the index, so that after a crash the same events are read again and no other. Batches and rebuilds
/// exclude each other; searching goes on during both.
public final class IndexFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);
    private static final int EVENTS_A_BATCH = 4_000;
    private static final int WORKS_A_READ = 500;
    private static final long EVENTS_A_COMMIT = 100_000;
    private static final long POLL_MILLIS = 500;

    private final Works works;
    private final Events events;
    private final FilmEntries entries;
    private final FilmIndex index;
    private final Semaphore news = new Semaphore(0);
    private EventCursor cursor;
    private long uncommitted;
    private volatile boolean closed;
    private @Nullable Thread follower;

    public IndexFeed(Works works, Events events, FilmEntries entries, FilmIndex index) {
        this.works = works;
        this.events = events;
        this.entries = entries;
        this.index = index;
        this.cursor = index.cursor().orElse(EventCursor.START);
    }

    /// Begins to follow on a thread of its own, rebuilding first when the index is not of this database.
    public void start() {
        events.onNews(news::release);
        follower = Thread.ofPlatform().name("index-feed").daemon().start(this::follow);
    }

    /// Whether the index can go on from its cursor: it has one, and the event log reaches that far.
    public boolean isOfThisArchive() {
        Optional<EventCursor> indexed = index.cursor();
        return indexed.isPresent() && indexed.get().compareTo(events.last()) <= 0;
    }

    private void follow() {
        while (!closed) {
            try {
                if (isOfThisArchive()) catchUp();
                else rebuild(Progress.UNWATCHED);
            } catch (RuntimeException trouble) {
                LOG.error("The index could not follow the archive; it is tried again with the next change", trouble);
            }
            awaitNews();
        }
    }

    private void awaitNews() {
        try {
            if (news.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) news.drainPermits();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /// Indexes every event settled so far and makes the index durable. Returns when done.
    public synchronized void catchUp() {
        List<Event> batch = events.after(cursor, EVENTS_A_BATCH);
        while (!batch.isEmpty()) {
            index(batch);
            cursor = batch.getLast().at();
            uncommitted += batch.size();
            if (uncommitted >= EVENTS_A_COMMIT) commit();
            batch = events.after(cursor, EVENTS_A_BATCH);
        }
        if (uncommitted > 0) commit();
    }

    private void commit() {
        index.commit(cursor);
        uncommitted = 0;
    }

    private void index(List<Event> batch) {
        Set<WorkId> touched = new LinkedHashSet<>();
        Set<AgentId> renamed = new LinkedHashSet<>();
        for (Event event : batch) {
            if (event.subjectKind().equals(Catalogue.WORK)) touched.add(new WorkId(event.subjectId()));
            if (event.type().equals("agent-changed")) renamed.add(new AgentId(event.subjectId()));
        }
        touched.addAll(works.byAgents(renamed));
        List<WorkId> all = new ArrayList<>(touched);
        for (int from = 0; from < all.size(); from += WORKS_A_READ)
            put(all.subList(from, Math.min(all.size(), from + WORKS_A_READ)));
    }

    private void put(List<WorkId> ids) {
        List<FilmEntry> found = entries.of(ids);
        index.put(found);
        if (found.size() == ids.size()) return;
        Set<String> gone = new LinkedHashSet<>(ids.stream().map(WorkId::value).toList());
        found.forEach(entry -> gone.remove(entry.id()));
        index.remove(gone);
    }

    /// Builds the index anew from the database, while the old one goes on answering; then catches up.
    public synchronized void rebuild(Progress progress) {
        EventCursor before = events.last();
        long total = works.count();
        index.rebuild(allEntries(total, progress), before);
        cursor = before;
        uncommitted = 0;
        catchUp();
    }

    private Stream<FilmEntry> allEntries(long total, Progress progress) {
        Iterator<List<FilmEntry>> pages = new Pages(total, progress);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, 0), false)
                .flatMap(List::stream);
    }

    /// All entries, a page at a time, in the order of ids.
    private final class Pages implements Iterator<List<FilmEntry>> {

        private final long total;
        private final Progress progress;
        private long done;
        private List<WorkId> next;

        Pages(long total, Progress progress) {
            this.total = total;
            this.progress = progress;
            this.next = works.idsAfter(null, WORKS_A_READ);
        }

        @Override
        public boolean hasNext() {
            return !next.isEmpty();
        }

        @Override
        public List<FilmEntry> next() {
            if (next.isEmpty()) throw new NoSuchElementException();
            List<FilmEntry> page = entries.of(next);
            done += next.size();
            progress.at("index.rebuilding", done, total);
            next = works.idsAfter(next.getLast(), WORKS_A_READ);
            return page;
        }
    }

    /// Stops following and indexes what has settled so far. The index is closed by whoever opened it.
    @Override
    public void close() {
        closed = true;
        news.release();
        Thread running = follower;
        if (running == null) return;
        try {
            running.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (isOfThisArchive()) catchUp();
    }
}
