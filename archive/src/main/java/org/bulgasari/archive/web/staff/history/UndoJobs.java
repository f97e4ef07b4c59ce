package org.bulgasari.archive.web.staff.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.curation.Undo;
import org.bulgasari.archive.curation.UndoResult;
import org.bulgasari.archive.platform.history.RecordedChange;
import org.bulgasari.archive.platform.progress.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Changes that are being taken back from pages, and what became of the last hundred. A small one is done before the
/// page is answered; a large one goes on by itself.
public final class UndoJobs {

    private static final Logger LOG = LoggerFactory.getLogger(UndoJobs.class);
    private static final int REMEMBERED = 100;
    private static final long SMALL = 500;

    private final Undo undo;
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    public UndoJobs(Undo undo) {
        this.undo = undo;
    }

    /// One change being taken back: `result` when it is done, `failed` when it broke.
    static final class Job implements Progress {
        private volatile long done;
        private volatile long total;
        private volatile @Nullable UndoResult result;
        private volatile boolean failed;

        @Override
        public void at(String phase, long recordsDone, long recordsInAll) {
            done = recordsDone;
            total = recordsInAll;
        }

        long done() {
            return done;
        }

        long total() {
            return total;
        }

        boolean isFailed() {
            return failed;
        }

        Optional<UndoResult> result() {
            return Optional.ofNullable(result);
        }

        boolean isWorking() {
            return result == null && !failed;
        }
    }

    /// Begins to take a change back, unless that is under way.
    void start(RecordedChange change, String actor, String reason) {
        String id = change.change().id();
        Job job = new Job();
        synchronized (jobs) {
            Job before = jobs.get(id);
            if (before != null && before.isWorking()) return;
            jobs.remove(id);
            jobs.put(id, job);
            if (jobs.size() > REMEMBERED) jobs.remove(jobs.keySet().iterator().next());
        }
        Runnable work = () -> run(job, id, actor, reason);
        if (change.records() <= SMALL) work.run();
        else Thread.ofPlatform().daemon().name("undo").start(work);
    }

    private void run(Job job, String change, String actor, String reason) {
        try {
            job.result = undo.undo(change, actor, reason, job);
        } catch (RuntimeException broken) {
            LOG.error("A change could not be taken back to its end; asking again goes on where it stopped", broken);
            job.failed = true;
        }
    }

    Optional<Job> of(String change) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(change));
        }
    }
}
