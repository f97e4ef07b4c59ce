package org.bulgasari.archive.discovery.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
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
import org.bulgasari.archive.platform.events.EventFollower;
import org.bulgasari.archive.platform.events.Events;
import org.bulgasari.archive.platform.progress.Progress;

/// Follows the event log and puts what changed into the index.
///
/// Woken by each commit of this process, and looks by itself every 500 ms for those of others. A change is found within
/// a second: at once when little happens, every 600 ms during an import, since each refresh leaves a segment to merge.
/// The index is made durable when news pauses, or every five seconds; the cursor is committed with it, so that after a
/// crash the same events are read again and no other. Batches and rebuilds exclude each other; searching goes on during
/// both.
public final class IndexFeed implements AutoCloseable {

    private static final int EVENTS_A_BATCH = 4_000;
    private static final int WORKS_A_READ = 500;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SEEN_WITHIN = Duration.ofMillis(600);
    private static final Duration DURABLE_WITHIN = Duration.ofSeconds(5);

    private final Works works;
    private final Events events;
    private final FilmEntries entries;
    private final FilmIndex index;
    private final EventFollower follower =
            new EventFollower("index-feed", POLL, pause -> keepUp(pause, Progress.UNWATCHED));
    private final Due refresh = new Due(SEEN_WITHIN);
    private final Due commit = new Due(DURABLE_WITHIN);
    private EventCursor cursor;

    public IndexFeed(Works works, Events events, FilmEntries entries, FilmIndex index) {
        this.works = works;
        this.events = events;
        this.entries = entries;
        this.index = index;
        this.cursor = index.cursor().orElse(EventCursor.START);
    }

    /// Begins to follow on a thread of its own, rebuilding first when the index is not of this database; once is
    /// enough.
    public void start() {
        follower.start(events);
    }

    /// Whether the index can go on from its cursor: it has one, and the event log reaches that far.
    public boolean isOfThisArchive() {
        Optional<EventCursor> indexed = index.cursor();
        return indexed.isPresent() && indexed.get().compareTo(events.last()) <= 0;
    }

    /// Indexes every event settled so far and makes the index durable. Returns when done.
    public void catchUp(Progress progress) {
        keepUp(true, progress);
    }

    /// Indexes every event settled so far. With `pause` nothing more is expected soon.
    private synchronized void keepUp(boolean pause, Progress progress) {
        if (!isOfThisArchive() || isFarBehind()) {
            rebuild(progress);
            return;
        }
        List<Event> batch = events.after(cursor, EVENTS_A_BATCH);
        while (!batch.isEmpty()) {
            index(batch);
            cursor = batch.getLast().at();
            refresh.owe();
            commit.owe();
            settle(false);
            batch = events.after(cursor, EVENTS_A_BATCH);
        }
        settle(pause);
    }

    /// Whether there is more news than films, as after the first import: reading every film once is then less work.
    private boolean isFarBehind() {
        EventCursor last = events.last();
        long behind = last.transaction() == cursor.transaction()
                ? last.sequence() - cursor.sequence()
                : Math.max(last.transaction() - cursor.transaction(), last.sequence() - cursor.sequence());
        return behind > EVENTS_A_BATCH && behind > works.count();
    }

    private void settle(boolean pause) {
        if (pause ? commit.isOwed() : commit.isDue()) {
            index.commit(cursor);
            commit.done();
            refresh.done();
        } else if (pause ? refresh.isOwed() : refresh.isDue()) {
            index.refresh();
            refresh.done();
        }
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
        refresh.done();
        commit.done();
        keepUp(true, progress);
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
        follower.close();
        catchUp(Progress.UNWATCHED);
    }
}
