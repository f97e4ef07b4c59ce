package org.bulgasari.archive.interop.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.bulgasari.archive.interop.profiles.Profile;
import org.bulgasari.archive.interop.profiles.ProfileLibrary;
import org.bulgasari.archive.interop.profiles.ProfileRefused;
import org.bulgasari.archive.interop.reading.ReadingLimits;
import org.bulgasari.archive.interop.reading.SourceFiles;
import org.bulgasari.archive.interop.remarks.Remark;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.progress.Progress;

/// Imports files of records into the archive, one run at a time; another waits its turn.
public final class Imports {

    /// Part of every record's fingerprint: raise it when the same profile would now map the same record otherwise.
    private static final String MAPPING = "1";

    private static final int CHUNKS_WAITING = 3;

    private final ImportParts parts;
    private final Path reports;
    private final ProfileLibrary profiles = new ProfileLibrary();
    private final SourceFiles opener = new SourceFiles(ReadingLimits.USUAL);
    private final ReentrantLock oneRun = new ReentrantLock(true);

    public Imports(ImportParts parts, Path reports) {
        this.parts = parts;
        this.reports = reports;
    }

    public ImportRuns runs() {
        return parts.runs();
    }

    public SourceRecords records() {
        return parts.records();
    }

    /// Imports, or says what an import would do. Returns when everything is on disk and the report is written. Files
    /// that cannot be read to their end, a full disk and a wish to stop make the summary incomplete; whole records
    /// written before stay.
    ///
    /// @throws ProfileRefused before anything is read, when the profile is not there or not understood
    public ImportSummary run(ImportRequest request, Progress progress) throws ProfileRefused {
        Profile profile = profiles.find(request.profile());
        oneRun.lock();
        try {
            return run(request, profile, progress);
        } finally {
            oneRun.unlock();
        }
    }

    private ImportSummary run(ImportRequest request, Profile profile, Progress progress) {
        String runId = parts.ids().next();
        List<String> names = request.files().stream().map(Path::toString).toList();
        if (!request.dryRun()) parts.runs().begin(runId, profile.name(), names);
        try (RunReport report = RunReport.open(reports, runId)) {
            Ending ending = ended(runInto(request, profile, runId, report, progress), request, runId, report);
            return new ImportSummary(
                    runId,
                    report.read(),
                    report.count(Outcome.NEW),
                    report.count(Outcome.CHANGED),
                    report.count(Outcome.SAME),
                    report.count(Outcome.DOUBTFUL),
                    report.count(Outcome.REJECTED),
                    report.file(),
                    ending.complete(),
                    ending.remarks());
        }
    }

    private record Ending(boolean complete, List<Remark> remarks) {}

    /// Writes the end of the report and of the run. Where the disk has no room even for that, the summary still says
    /// so.
    private Ending ended(Ending ending, ImportRequest request, String runId, RunReport report) {
        try {
            String summary = report.end(ending.complete(), ending.remarks());
            if (!request.dryRun())
                parts.runs().end(runId, ending.complete() ? ImportRuns.FINISHED : ImportRuns.FAILED, summary);
            return ending;
        } catch (RuntimeException e) {
            Remark why = Failure.remark(e).orElseThrow(() -> e);
            List<Remark> remarks = new ArrayList<>(ending.remarks());
            if (!remarks.contains(why)) remarks.add(why);
            return new Ending(false, remarks);
        }
    }

    private Ending runInto(ImportRequest request, Profile profile, String runId, RunReport report, Progress progress) {
        Codes codes = new Codes(parts.vocabularies());
        BlockingQueue<RecordFeed.Chunk> queue = new ArrayBlockingQueue<>(CHUNKS_WAITING);
        RecordFeed feed = new RecordFeed(
                profile.open(request.files(), opener),
                profile.mapper(codes::find),
                profile.source(),
                parts.records(),
                new Fingerprint(MAPPING + " " + profile.name() + " " + profile.digest()),
                queue,
                request.recordsAChange(),
                progress::cancelled);
        Thread reading = Thread.ofPlatform().daemon().name("import-reading").start(feed);
        List<Remark> remarks = new ArrayList<>();
        try {
            ChunkWriting writing = new ChunkWriting(parts, profile.source(), runId, request);
            RecordFeed.End end = writeAll(queue, writing, report, progress, size(request.files()));
            if (end.failure() != null) throw end.failure();
            remarks.addAll(end.remarks());
            if (progress.cancelled()) remarks.add(Remark.of("run.cancelled"));
            if (!request.dryRun()) settle(request, profile, runId, progress);
            return new Ending(end.complete(), remarks);
        } catch (RuntimeException e) {
            remarks.add(Failure.remark(e).orElseThrow(() -> e));
            return new Ending(false, remarks);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            remarks.add(Remark.of("run.cancelled"));
            return new Ending(false, remarks);
        } finally {
            reading.interrupt();
        }
    }

    private void settle(ImportRequest request, Profile profile, String runId, Progress progress) {
        Change by = Change.byImport(runId, request.actor());
        new LinkSettling(parts, profile.source(), new Codes(parts.vocabularies()), by).settle(progress);
    }

    private static RecordFeed.End writeAll(
            BlockingQueue<RecordFeed.Chunk> queue, ChunkWriting writing, RunReport report, Progress progress, long size)
            throws InterruptedException {
        while (true) {
            RecordFeed.Chunk chunk = queue.take();
            if (chunk.end() != null) return chunk.end();
            report.add(writing.write(chunk.candidates()));
            progress.at("import.reading", Math.min(chunk.bytesRead(), size), size);
        }
    }

    private static long size(List<Path> files) {
        long size = 0;
        for (Path file : files) {
            try {
                size += Files.size(file);
            } catch (IOException toldWhenTheFileIsRead) {
                size += 0;
            }
        }
        return size;
    }
}
