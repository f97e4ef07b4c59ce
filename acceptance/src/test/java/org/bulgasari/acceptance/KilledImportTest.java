package org.bulgasari.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at random moments of an import: whatever is written is whole, and running it again completes it.
class KilledImportTest {

    private static final int RECORDS = 1_200;
    private static final int MOMENTS = 20;
    private static final int MANY_MOMENTS = 300;

    @TempDir
    Path folder;

    private Path records = Path.of("");
    private Map<String, String> undisturbed = Map.of();
    private Map<String, String> related = Map.of();
    private long millis;

    @BeforeEach
    void importUndisturbed() {
        records = Records.write(folder.resolve("records.jsonl"), RECORDS);
        Path data = folder.resolve("undisturbed");
        long begin = System.nanoTime();
        importInto(data);
        millis = (System.nanoTime() - begin) / 1_000_000;
        undisturbed = Contents.records(data);
        related = Contents.recordsAndRelations(data);
        assertThat(undisturbed).hasSize(RECORDS);
    }

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void anImportKilledAtTwentyMomentsLeavesWholeRecordsAndIsCompletedByTheNext() throws Exception {
        killAtRandomMoments(MOMENTS);
    }

    @Test
    @Tag("long")
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void anImportKilledAtThreeHundredMomentsLeavesWholeRecordsAndIsCompletedByTheNext() throws Exception {
        killAtRandomMoments(MANY_MOMENTS);
    }

    private void killAtRandomMoments(int moments) throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < moments; i++) {
            long moment = random.nextLong(millis / 10, millis);
            Path data = folder.resolve("killed");
            importAndKill(data, moment);

            String when = "killed after " + moment + " ms of " + millis + ", moment " + i + " of seed " + seed;
            mustBeWhole(data, when);
            if (i % 4 == 0) mustBeConsistentAsItIs(data, when);
            mustBeCompletedByTheNext(data, when);
            CommandLineTest.deleteAll(data);
        }
    }

    private void importAndKill(Path data, long moment) throws InterruptedException {
        Process importing = Program.start(Program.BRIEFLY, "import", records, "--profile", "bulgasari", "--data", data);
        boolean ended = importing.waitFor(moment, TimeUnit.MILLISECONDS);
        if (ended) return;
        importing.destroyForcibly().waitFor();
    }

    private void mustBeWhole(Path data, String when) {
        if (!Files.exists(data) || !Contents.areReadable(data)) return;
        Map<String, String> written = Contents.records(data);
        assertThat(undisturbed.entrySet()).as(when).containsAll(written.entrySet());
        assertThat(Contents.strays(data)).as(when).isZero();
    }

    /// Before anything has had a chance to mend it. Every fourth time, since each takes a start of the program.
    private static void mustBeConsistentAsItIs(Path data, String when) {
        if (!Files.exists(data) || !Contents.areReadable(data)) return;
        Outcome verified = run("verify", "--data", data);
        assertThat(verified.exitCode()).as(when + "\n" + verified).isZero();
    }

    private void mustBeCompletedByTheNext(Path data, String when) {
        Outcome again = importInto(data);
        assertThat(again.json().get("rejected").asInt()
                        + again.json().get("doubtful").asInt())
                .as(when)
                .isZero();
        assertThat(Contents.recordsAndRelations(data)).as(when).isEqualTo(related);
        assertThat(Contents.strays(data)).as(when).isZero();

        Outcome verified = run("verify", "--data", data, "--json");
        assertThat(verified.exitCode()).as(when + "\n" + verified).isZero();
        assertThat(verified.json().get("indexed").asInt()).as(when).isEqualTo(RECORDS);
    }

    private static Outcome run(Object... arguments) {
        return Program.run(Program.BRIEFLY, Program.HOME, "", arguments);
    }

    private Outcome importInto(Path data) {
        Outcome outcome = run("import", records, "--profile", "bulgasari", "--data", data, "--json");
        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
        return outcome;
    }
}
