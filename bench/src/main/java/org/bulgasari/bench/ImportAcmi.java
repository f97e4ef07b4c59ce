package org.bulgasari.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.bench.program.Collections;
import org.bulgasari.bench.program.Finished;
import org.bulgasari.bench.program.PackagedProgram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole ACMI collection into an empty data folder, database and index, by a process started for it; then again.
final class ImportAcmi implements Benchmark {

    private static final double NANOS_A_SECOND = 1e9;
    private static final List<String> OUTCOMES = List.of("new", "changed", "same", "doubtful", "rejected");
    private static final int ACMI_RECORDS = 41_953;

    private final PackagedProgram program;
    private final Collections collections;

    ImportAcmi(PackagedProgram program, Collections collections) {
        this.program = program;
        this.collections = collections;
    }

    @Override
    public void run(Figures figures) throws IOException, InterruptedException {
        Path records = collections.acmiRecords();
        Path data = collections.newFolder("acmi-timed");
        List<String> command = Collections.importOf(List.of(records), "acmi", data);

        Finished first = program.run(command);
        figures.add(Figure.atMost("import-acmi.time", seconds(first), "s", 25));
        figures.add(Figure.atMost("import-acmi.peak-memory", first.peakMegabytes(), "MB", 700));
        collections.keepAcmi(data);
        JsonNode summary = summary(first);
        figures.add(Figure.atLeast("import-acmi.read", summary.path("read").asInt(), "records", ACMI_RECORDS));
        figures.add(Figure.atMost("import-acmi.unaccounted", unaccounted(summary), "records", 0));

        Finished again = program.run(command);
        figures.add(Figure.atMost("import-acmi.again.time", seconds(again), "s", 15));
        figures.add(Figure.atMost("import-acmi.again.peak-memory", again.peakMegabytes(), "MB", 700));
        JsonNode unchanged = summary(again);
        figures.add(Figure.atMost(
                "import-acmi.again.touched",
                unchanged.path("new").asInt() + unchanged.path("changed").asInt(),
                "records",
                0));
    }

    /// Records read that stand under no outcome, or outcomes without a record.
    private static int unaccounted(JsonNode summary) {
        int told =
                OUTCOMES.stream().mapToInt(each -> summary.path(each).asInt()).sum();
        return Math.abs(summary.path("read").asInt() - told);
    }

    private static JsonNode summary(Finished run) {
        System.err.println(run.output().strip());
        return JsonMapper.shared().readTree(run.output());
    }

    private static double seconds(Finished run) {
        return run.took().toNanos() / NANOS_A_SECOND;
    }
}
