package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.platform.events.EventCursor;
import org.jspecify.annotations.Nullable;

/// One index in its folder, open.
final class Generation implements AutoCloseable {

    private static final double BUFFER_IN_MEGABYTES = 32;
    private static final String CURSOR = "cursor";
    private static final String LAYOUT = "layout";
    private static final int MOST_CLAUSES = 8_192;
    /// Scores are fixed weights: see `FilmQuery`.
    private static final SearcherFactory SEARCHERS = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(
                org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.@Nullable IndexReader previous) {
            IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BooleanSimilarity());
            return searcher;
        }
    };

    private final Path path;
    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;

    private Generation(Path path, Directory directory, @Nullable IndexWriter writer, SearcherManager searchers) {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    static Generation openForWriting(Path path) throws IOException {
        return openForWriting(path, FSDirectory.open(path));
    }

    /// For filling an empty index in one pass: what is merged is read through buffers instead of being mapped, which
    /// would keep nearly the whole index in memory twice. To search it, open it again.
    static Generation openForFilling(Path path) throws IOException {
        return openForWriting(path, new NIOFSDirectory(path));
    }

    private static Generation openForWriting(Path path, Directory directory) throws IOException {
        try {
            var config = new IndexWriterConfig();
            config.setRAMBufferSizeMB(BUFFER_IN_MEGABYTES);
            config.setSimilarity(new BooleanSimilarity());
            config.setCommitOnClose(false);
            var writer = new IndexWriter(directory, config);
            if (!DirectoryReader.indexExists(directory)) {
                writer.setLiveCommitData(Map.of(LAYOUT, IndexFolder.LAYOUT).entrySet());
                writer.commit();
            }
            return new Generation(path, directory, writer, new SearcherManager(writer, SEARCHERS));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    static Generation openForReading(Path path) throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            return new Generation(path, directory, null, new SearcherManager(directory, SEARCHERS));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    SearcherManager searchers() {
        return searchers;
    }

    IndexWriter writer() {
        if (writer == null) throw new IllegalStateException("The index in " + path + " is open for reading only");
        return writer;
    }

    void put(FilmEntry entry, FilmDocument documents) throws IOException {
        writer().updateDocument(new Term(Fields.ID, entry.id()), documents.of(entry));
    }

    /// For an entry that is not there yet: cheaper, since nothing has to be looked for.
    void add(FilmEntry entry, FilmDocument documents) throws IOException {
        writer().addDocument(documents.of(entry));
    }

    /// Brings everything into one segment: a search, which asks every segment for every spelling, takes half the time.
    /// For an index just built; later changes are merged little by little.
    void pack() throws IOException {
        writer().forceMerge(1);
    }

    void commit(EventCursor cursor) throws IOException {
        Map<String, String> notes = new HashMap<>();
        notes.put(CURSOR, cursor.toString());
        notes.put(LAYOUT, IndexFolder.LAYOUT);
        writer().setLiveCommitData(notes.entrySet());
        writer().commit();
    }

    Optional<EventCursor> cursor() throws IOException {
        Map<String, String> notes = SegmentInfos.readLatestCommit(directory).getUserData();
        String cursor = notes.get(CURSOR);
        boolean known = IndexFolder.LAYOUT.equals(notes.get(LAYOUT));
        return cursor != null && known ? Optional.of(EventCursor.parse(cursor)) : Optional.empty();
    }

    boolean isOfThisLayout() throws IOException {
        return IndexFolder.LAYOUT.equals(
                SegmentInfos.readLatestCommit(directory).getUserData().get(LAYOUT));
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer != null) writer.rollback();
        directory.close();
    }
}
