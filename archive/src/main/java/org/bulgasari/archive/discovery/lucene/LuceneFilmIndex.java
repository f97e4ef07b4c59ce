package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.discovery.Match;
import org.bulgasari.archive.discovery.SearchRequest;
import org.bulgasari.archive.discovery.SearchResult;
import org.bulgasari.archive.discovery.Suggestion;
import org.bulgasari.archive.discovery.text.Speller;
import org.bulgasari.archive.platform.events.EventCursor;

/// The film index in a folder of Lucene generations.
///
/// Searches hold a read lock only while they run, so that closing and changing generations wait for them and for
/// nothing else. Reads never wait for writes.
public final class LuceneFilmIndex implements FilmIndex {

    private final IndexFolder folder;
    private final boolean readOnly;
    private final Speller.Readings readings = new JapaneseReadings();
    private final FilmDocument documents = new FilmDocument(new Speller(readings));
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private Generation generation;

    private LuceneFilmIndex(IndexFolder folder, Generation generation, boolean readOnly) {
        this.folder = folder;
        this.generation = generation;
        this.readOnly = readOnly;
    }

    /// Opens or begins the index in `path`, as its only writer in any process. What a crash left half done is
    /// deleted; an index of another layout is replaced by an empty one, whose `cursor()` is empty.
    public static LuceneFilmIndex open(Path path) {
        var folder = new IndexFolder(path);
        try {
            Optional<Path> current = folder.current();
            Generation generation = Generation.openForWriting(current.isPresent() ? current.get() : folder.begin());
            if (current.isPresent() && !generation.isOfThisLayout()) {
                generation.close();
                generation = Generation.openForWriting(folder.begin());
            }
            folder.makeCurrent(generation.path());
            folder.deleteOthers();
            return new LuceneFilmIndex(folder, generation, false);
        } catch (IOException e) {
            throw new UncheckedIOException("Opening the index in " + path, e);
        }
    }

    /// Opens the last commit for reading, beside a writer in this or another process.
    ///
    /// @throws UncheckedIOException when there is no index in `path`
    public static LuceneFilmIndex openForReading(Path path) {
        var folder = new IndexFolder(path);
        try {
            Path current = folder.current().orElseThrow(() -> new IOException("No index in " + path));
            return new LuceneFilmIndex(folder, Generation.openForReading(current), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Opening the index in " + path, e);
        }
    }

    private interface Reading<T> {
        T from(Generation generation) throws IOException;
    }

    private interface Searching<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        lock.readLock().lock();
        try {
            return reading.from(generation);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the index in " + generation.path(), e);
        } finally {
            lock.readLock().unlock();
        }
    }

    private <T> T searching(Searching<T> searching) {
        if (readOnly) followWriter();
        return read(open -> {
            IndexSearcher searcher = open.searchers().acquire();
            try {
                return searching.with(searcher);
            } finally {
                open.searchers().release(searcher);
            }
        });
    }

    /// A reader sees what another process has committed since, even in a new generation.
    private void followWriter() {
        try {
            Optional<Path> current = folder.current();
            lock.readLock().lock();
            try {
                if (current.isEmpty() || current.get().equals(generation.path())) {
                    generation.searchers().maybeRefresh();
                    return;
                }
            } finally {
                lock.readLock().unlock();
            }
            change(Generation.openForReading(current.get()));
        } catch (IOException e) {
            throw new UncheckedIOException("Following the index in " + generation.path(), e);
        }
    }

    private void change(Generation next) throws IOException {
        Generation old;
        lock.writeLock().lock();
        try {
            old = generation;
            generation = next;
        } finally {
            lock.writeLock().unlock();
        }
        old.close();
    }

    @Override
    public void put(Collection<FilmEntry> entries) {
        read(open -> {
            for (FilmEntry entry : entries) open.put(entry, documents);
            return true;
        });
    }

    @Override
    public void remove(Collection<String> ids) {
        read(open -> {
            for (String id : ids) open.writer().deleteDocuments(new Term(Fields.ID, id));
            return true;
        });
    }

    @Override
    public void refresh() {
        read(open -> {
            open.searchers().maybeRefreshBlocking();
            return true;
        });
    }

    @Override
    public void commit(EventCursor eventCursor) {
        read(open -> {
            open.commit(eventCursor);
            open.searchers().maybeRefreshBlocking();
            return true;
        });
    }

    @Override
    public Optional<EventCursor> cursor() {
        return read(Generation::cursor);
    }

    @Override
    public long size() {
        return searching(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public void eachId(Consumer<String> reader) {
        searching(searcher -> {
            IndexedIds.each(searcher.getIndexReader(), reader);
            return true;
        });
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return searching(searcher -> search(searcher, request));
    }

    private SearchResult search(IndexSearcher searcher, SearchRequest request) throws IOException {
        Relaxation.Plan plan = new Relaxation(request.text(), readings, searcher).plan();
        int wanted = Math.max(1, request.offset() + request.size());
        var top = new TopFieldCollectorManager(Orders.of(request), wanted, Integer.MAX_VALUE).newCollector();
        var collector = new FacetCollector(request, top);
        searcher.search(visible(plan.query(), request.staffOnlyIncluded()), alone(collector));
        ScoreDoc[] found = top.topDocs(request.offset(), request.size()).scoreDocs;
        List<FilmEntry> hits = new ArrayList<>();
        for (ScoreDoc each : found) hits.add(StoredEntries.read(searcher, each.doc));
        return new SearchResult(collector.total(), hits, collector.facets(request.language()), plan.relaxed());
    }

    /// One collector in the calling thread: searches of many people share the processors better than the parts of
    /// one.
    private static CollectorManager<FacetCollector, FacetCollector> alone(FacetCollector collector) {
        return new CollectorManager<>() {
            @Override
            public FacetCollector newCollector() {
                return collector;
            }

            @Override
            public FacetCollector reduce(Collection<FacetCollector> collectors) {
                return collector;
            }
        };
    }

    private static Query visible(Query query, boolean staffOnlyIncluded) {
        if (staffOnlyIncluded) return query;
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Fields.STAFF, "1")), Occur.MUST_NOT)
                .build();
    }

    @Override
    public List<Suggestion> suggest(String prefix, String language, int limit, boolean staffOnlyIncluded) {
        return searching(searcher -> new Suggesting(searcher, prefix, language, staffOnlyIncluded).list(limit));
    }

    @Override
    public List<Match> why(SearchRequest request, String id) {
        return searching(searcher -> {
            Relaxation.Plan plan = new Relaxation(request.text(), readings, searcher).plan();
            Query only = new BooleanQuery.Builder()
                    .add(visible(plan.query(), request.staffOnlyIncluded()), Occur.MUST)
                    .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
                    .build();
            ScoreDoc[] found = searcher.search(only, 1).scoreDocs;
            if (found.length == 0) return List.of();
            FilmEntry entry = StoredEntries.read(searcher, found[0].doc);
            return new Reasons(entry, request.text(), plan.otherLayout(), readings, documents).list();
        });
    }

    @Override
    public void rebuild(Stream<FilmEntry> entries, EventCursor eventCursor) {
        if (readOnly) throw new IllegalStateException("The index is open for reading only");
        try {
            Path path = folder.begin();
            try (Generation next = Generation.openForFilling(path)) {
                try (var filling = new Filling(next, documents)) {
                    entries.forEachOrdered(filling::add);
                }
                next.pack();
                next.commit(eventCursor);
            } catch (IOException | RuntimeException e) {
                IndexFolder.delete(path);
                throw e;
            }
            Generation filled = Generation.openForWriting(path);
            folder.makeCurrent(path);
            change(filled);
            folder.deleteOthers();
        } catch (IOException e) {
            throw new UncheckedIOException("Rebuilding the index", e);
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            generation.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Closing the index", e);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
