package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.bulgasari.archive.discovery.FilmEntry;

/// Fills an empty index on as many threads as there are processors, while the caller brings the entries. Every entry
/// comes once.
///
/// The first failure is thrown to the caller, at the next entry or at the end; what comes after it is not indexed.
final class Filling implements AutoCloseable {

    private static final int WAITING = 256;

    private final Generation generation;
    private final FilmDocument documents;
    private final BlockingQueue<List<FilmEntry>> queue = new ArrayBlockingQueue<>(WAITING);
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final List<Thread> workers = new ArrayList<>();

    Filling(Generation generation, FilmDocument documents) {
        this.generation = generation;
        this.documents = documents;
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++)
            workers.add(Thread.ofPlatform().daemon().name("index-filling").start(this::work));
    }

    void add(FilmEntry entry) {
        throwFailure();
        hand(List.of(entry));
    }

    /// An empty list ends a worker.
    private void hand(List<FilmEntry> entries) {
        try {
            queue.put(entries);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Indexing was interrupted", stop);
        }
    }

    private void work() {
        try {
            for (List<FilmEntry> next = queue.take(); !next.isEmpty(); next = queue.take()) {
                if (failure.get() != null) continue;
                try {
                    for (FilmEntry entry : next) generation.add(entry, documents);
                } catch (IOException e) {
                    failure.compareAndSet(null, new UncheckedIOException("Filling the index", e));
                } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void throwFailure() {
        RuntimeException thrown = failure.get();
        if (thrown != null) throw thrown;
    }

    /// Returns when every entry is in the index, though not yet on disk.
    @Override
    public void close() {
        for (int i = 0; i < workers.size(); i++) hand(List.of());
        try {
            for (Thread worker : workers) worker.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Indexing was interrupted", stop);
        }
        throwFailure();
    }
}
