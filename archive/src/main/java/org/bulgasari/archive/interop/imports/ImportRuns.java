package org.bulgasari.archive.interop.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The runs of imports, newest first.
public interface ImportRuns {

    String RUNNING = "running";
    String FINISHED = "finished";
    String FAILED = "failed";

    void begin(String id, String profile, List<String> files);

    /// Ends a run with its state and its summary as JSON.
    void end(String id, String state, String summary);

    List<Run> newest(int limit);

    Optional<Run> findRun(String id);

    /// A run that is `running` while nothing runs was interrupted.
    record Run(
            String id,
            String profile,
            List<String> files,
            String state,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String summary) {
        public Run {
            files = List.copyOf(files);
        }
    }
}
