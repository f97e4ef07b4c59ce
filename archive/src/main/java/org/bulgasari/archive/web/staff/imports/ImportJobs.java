package org.bulgasari.archive.web.staff.imports;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.interop.imports.ImportRequest;
import org.bulgasari.archive.interop.imports.Imports;
import org.bulgasari.archive.platform.ids.Ids;

/// The jobs of this process, the newest twenty. Threads may share one instance.
///
/// Each job has a platform thread: an import is busy without pause, and on a virtual thread it would keep one of the
/// few carriers from answering requests.
public final class ImportJobs implements AutoCloseable {

    private static final int KEPT = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Started(ImportJob job, Thread thread) {}

    private final Imports imports;
    private final Uploads uploads;
    private final Ids ids;
    private final Map<String, Started> jobs = new LinkedHashMap<>();

    public ImportJobs(Imports imports, Uploads uploads, Ids ids) {
        this.imports = imports;
        this.uploads = uploads;
        this.ids = ids;
    }

    synchronized ImportJob start(ImportRequest request) {
        ImportJob job = new ImportJob(ids.next(), request);
        forgetOldest();
        Thread thread = Thread.ofPlatform().name("import").daemon().start(() -> job.run(imports, uploads));
        jobs.put(job.id(), new Started(job, thread));
        return job;
    }

    synchronized Optional<ImportJob> find(String id) {
        return Optional.ofNullable(jobs.get(id)).map(Started::job);
    }

    /// Newest last.
    synchronized List<ImportJob> listJobs() {
        return jobs.values().stream().map(Started::job).toList();
    }

    synchronized void forget(ImportJob job) {
        jobs.remove(job.id());
    }

    /// Whether an import writes at this moment.
    synchronized boolean isWriting() {
        return jobs.values().stream()
                .map(Started::job)
                .anyMatch(job -> job.isWorking() && !job.request().dryRun());
    }

    private void forgetOldest() {
        Iterator<Started> oldest = jobs.values().iterator();
        while (jobs.size() >= KEPT && oldest.hasNext()) {
            ImportJob job = oldest.next().job();
            if (job.isWorking()) continue;
            oldest.remove();
            uploads.remove(job.request().files());
        }
    }

    /// Asks every job to end after the piece in hand and waits for them, so that the archive can be closed in good
    /// order.
    @Override
    public void close() {
        List<Started> all;
        synchronized (this) {
            all = List.copyOf(jobs.values());
        }
        all.forEach(started -> started.job().cancel());
        for (Started each : all) {
            try {
                if (!each.thread().join(PATIENCE)) each.thread().interrupt();
            } catch (InterruptedException stopNow) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
