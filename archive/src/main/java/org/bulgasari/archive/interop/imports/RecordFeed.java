package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.bulgasari.archive.interop.profiles.Mapping;
import org.bulgasari.archive.interop.profiles.RecordMapper;
import org.bulgasari.archive.interop.reading.Reading;
import org.bulgasari.archive.interop.reading.SourceReader;
import org.bulgasari.archive.interop.reading.SourceRow;
import org.bulgasari.archive.interop.records.ExchangeFormat;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// Reads the files and maps their rows, a chunk at a time, into a queue that the writer empties: reading and writing
/// each have a thread. A row that came before, unchanged, is not mapped again.
final class RecordFeed implements Runnable {

    /// A chunk is not larger than this either, so that huge records do not fill the memory.
    private static final long CHARACTERS_A_CHUNK = 4_000_000;

    /// A chunk of candidates, or the end.
    record Chunk(
            List<Candidate> candidates,
            long bytesRead,
            @Nullable End end) {}

    /// How reading ended: `failure` is a defect of ours, which ends the run.
    record End(
            boolean complete,
            List<Remark> remarks,
            @Nullable RuntimeException failure) {}

    private final List<Supplier<SourceReader>> files;
    private final RecordMapper mapper;
    private final String source;
    private final SourceRecords records;
    private final Fingerprint fingerprint;
    private final Fingerprint ofMapped = new Fingerprint("exchange");
    private final ExchangeFormat format = new ExchangeFormat();
    private final BlockingQueue<Chunk> queue;
    private final int recordsAChunk;
    private final BooleanSupplier stopped;
    private final Map<String, String> seen = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Reading> rows = new ArrayList<>();
    private boolean complete = true;
    private long bytesBefore;
    private long characters;

    RecordFeed(
            List<Supplier<SourceReader>> files,
            RecordMapper mapper,
            String source,
            SourceRecords records,
            Fingerprint fingerprint,
            BlockingQueue<Chunk> queue,
            int recordsAChunk,
            BooleanSupplier stopped) {
        this.files = files;
        this.mapper = mapper;
        this.source = source;
        this.records = records;
        this.fingerprint = fingerprint;
        this.queue = queue;
        this.recordsAChunk = recordsAChunk;
        this.stopped = stopped;
    }

    @Override
    public void run() {
        try {
            End end;
            try {
                for (Supplier<SourceReader> each : files) if (!stopped.getAsBoolean()) read(each);
                end = new End(complete && !stopped.getAsBoolean(), remarks, null);
            } catch (RuntimeException e) {
                end = new End(false, remarks, e);
            }
            queue.put(new Chunk(List.of(), bytesBefore, end));
        } catch (InterruptedException writerHasGivenUp) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Supplier<SourceReader> file) throws InterruptedException {
        try (SourceReader reader = file.get()) {
            boolean more = true;
            while (more && !stopped.getAsBoolean()) {
                more = take(reader.next());
                if (rows.size() >= recordsAChunk || characters >= CHARACTERS_A_CHUNK || !more)
                    send(bytesBefore + reader.bytesRead());
            }
            remarks.addAll(reader.assumptions());
            bytesBefore += reader.bytesRead();
        }
    }

    /// Whether the file goes on.
    private boolean take(Reading reading) {
        switch (reading) {
            case Reading.Row row -> {
                rows.add(row);
                characters += row.row().raw().length();
            }
            case Reading.Unreadable row -> rows.add(row);
            case Reading.Broken broken -> {
                complete = false;
                remarks.add(Remark.of(
                        "file.broken",
                        broken.file(),
                        broken.line(),
                        broken.why().text()));
                return false;
            }
            case Reading.End end -> {
                return false;
            }
        }
        return true;
    }

    private void send(long bytesRead) throws InterruptedException {
        List<Optional<String>> keys = new ArrayList<>();
        for (Reading each : rows) {
            Optional<String> key =
                    each instanceof Reading.Row r ? mapper.key(r.row()).map(Checks::clean) : Optional.empty();
            keys.add(key.filter(text -> !text.isEmpty()));
        }
        Map<String, String> digests =
                records.digests(source, keys.stream().flatMap(Optional::stream).toList());
        List<Candidate> chunk = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) chunk.add(candidate(rows.get(i), keys.get(i), digests));
        rows.clear();
        characters = 0;
        if (!chunk.isEmpty()) queue.put(new Chunk(chunk, bytesRead, null));
    }

    private Candidate candidate(Reading reading, Optional<String> key, Map<String, String> digests) {
        return switch (reading) {
            case Reading.Unreadable no -> new Candidate.Refused(no.file(), no.line(), null, no.why());
            case Reading.Row row -> candidate(row.row(), key, digests);
            case Reading.Broken b -> throw new IllegalStateException("A broken file has no record");
            case Reading.End e -> throw new IllegalStateException("The end is no record");
        };
    }

    private Candidate candidate(SourceRow row, Optional<String> found, Map<String, String> digests) {
        if (found.isEmpty()) return new Candidate.Refused(row.file(), row.line(), null, Remark.of("record.no-key"));
        String key = found.get();
        String first = seen.putIfAbsent(key, row.file() + ":" + row.line());
        if (first != null)
            return new Candidate.Refused(row.file(), row.line(), key, Remark.of("record.key-doubled", key, first));
        String digest = fingerprint.of(row.raw());
        if (digest.equals(digests.get(key))) return new Candidate.Unchanged();
        return switch (mapper.map(row, key)) {
            case Mapping.Unmappable no -> new Candidate.Refused(row.file(), row.line(), key, no.why());
            case Mapping.Mapped mapped ->
                new Candidate.Mapped(row, key, digest, ofMapped.of(format.write(mapped.record())), mapped);
        };
    }
}
