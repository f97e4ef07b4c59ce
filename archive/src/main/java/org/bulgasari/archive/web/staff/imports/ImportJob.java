package org.bulgasari.archive.web.staff.imports;

import java.nio.file.Path;
import java.time.Duration;
import org.bulgasari.archive.interop.imports.ImportRequest;
import org.bulgasari.archive.interop.imports.ImportSummary;
import org.bulgasari.archive.interop.imports.Imports;
import org.bulgasari.archive.interop.profiles.ProfileRefused;
import org.bulgasari.archive.platform.progress.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One import under way. Its state may be read by any thread while its own works.
final class ImportJob implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final String id;
    private final ImportRequest request;
    private final long began = System.nanoTime();
    private volatile ImportState state = new ImportState.Working("import.waiting", 0, 0, Duration.ZERO);
    private volatile boolean cancelled;

    ImportJob(String id, ImportRequest request) {
        this.id = id;
        this.request = request;
    }

    /// Runs to the end and removes the upload when nobody will want it again.
    void run(Imports imports, Uploads uploads) {
        try {
            ImportSummary summary = imports.run(request, this);
            state = new ImportState.Finished(summary, ReportDigest.of(summary.report()));
            if (!request.dryRun() && summary.complete()) uploads.remove(request.files());
        } catch (ProfileRefused refused) {
            state = new ImportState.Refused(refused.why());
        } catch (RuntimeException breakdown) {
            LOG.error("Import {} of {} broke", id, request.files(), breakdown);
            state = new ImportState.Broken();
        }
    }

    @Override
    public void at(String phase, long done, long total) {
        state = new ImportState.Working(phase, done, total, left(done, total));
    }

    /// As long as it took so far for each piece done.
    private Duration left(long done, long total) {
        if (done <= 0 || total <= done) return Duration.ZERO;
        return Duration.ofNanos((long) ((double) (System.nanoTime() - began) / done * (total - done)));
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    String id() {
        return id;
    }

    ImportRequest request() {
        return request;
    }

    ImportState state() {
        return state;
    }

    boolean isWorking() {
        return state instanceof ImportState.Working;
    }

    String fileNames() {
        return String.join(
                ", ",
                request.files().stream()
                        .map(Path::getFileName)
                        .map(String::valueOf)
                        .toList());
    }
}
