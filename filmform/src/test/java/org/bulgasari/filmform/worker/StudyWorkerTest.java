package org.bulgasari.filmform.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bulgasari.filmform.StudySettings;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.bulgasari.filmform.worker.Outcome.Done;
import org.bulgasari.filmform.worker.Outcome.Refused;
import org.bulgasari.filmform.worker.Outcome.Stopped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyWorkerTest {

    private static final StudyWorker WORKER = new StudyWorker(1, StudySettings.usual(), Limits.USUAL);

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path film() throws IOException {
        return new SyntheticFilm().scene(1, 30).scene(2, 30).write(folder.resolve("film.y4m"));
    }

    /// Long enough for its study to be disturbed.
    private Path longFilm() throws IOException {
        Path film = film();
        byte[] bytes = Files.readAllBytes(film);
        int frames = new String(bytes, 0, 200, StandardCharsets.ISO_8859_1).indexOf("FRAME");
        try (OutputStream out = Files.newOutputStream(film, StandardOpenOption.APPEND)) {
            for (int i = 0; i < 50; i++) out.write(bytes, frames, bytes.length - frames);
        }
        return film;
    }

    /// Sends a signal as soon as the study is under way.
    private Outcome studyAndSignal(String signal) throws IOException {
        return WORKER.study(longFilm(), folder.resolve("report"), progress -> signalWorkers(signal));
    }

    private static void signalWorkers(String signal) {
        ProcessHandle.current().children().forEach(worker -> {
            try {
                new ProcessBuilder("kill", "-" + signal, Long.toString(worker.pid())).start();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void aStudyLeavesAllItsFiles() throws Exception {
        Outcome outcome = WORKER.study(film(), folder.resolve("report"), progress -> {});

        assertThat(outcome).isEqualTo(new Done());
        assertThat(names()).containsExactly("film.y4m", "report");
        assertThat(folder.resolve("report"))
                .isDirectoryContaining("glob:**/{report.json,shots.csv,transitions.csv}")
                .isDirectoryNotContaining("glob:**/scratch");
    }

    @Test
    void whatIsNoFilmIsRefusedInItsSentence() throws Exception {
        Path text = Files.writeString(folder.resolve("new\nline.mp4"), "no film");

        Outcome outcome = WORKER.study(text, folder.resolve("report"), progress -> {});

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence())
                                .contains("line.mp4 is not a film")
                                .doesNotContain("\n"));
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void aModelThatCannotBeUsedIsNamedAndTheStudyMayBeTriedAgain() throws Exception {
        Path models = Files.createDirectory(folder.resolve("models"));
        Files.writeString(models.resolve("silero_vad.onnx"), "no model");
        String usual = System.setProperty("bulgasari.models", models.toString());
        try {
            Outcome outcome = WORKER.study(film(), folder.resolve("report"), progress -> {});

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Stopped.class,
                            stopped -> assertThat(stopped.sentence()).startsWith("The model for speech, " + models));
            assertThat(folder.resolve("report")).doesNotExist();
        } finally {
            if (usual == null) System.clearProperty("bulgasari.models");
            else System.setProperty("bulgasari.models", usual);
        }
    }

    @Test
    void aCrashIsOneSentence() throws Exception {
        Outcome outcome = studyAndSignal("SEGV");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.sentence()).contains("makes its decoder crash"));
        assertThat(names()).containsExactly("film.y4m");
    }

    @Test
    void aKilledWorkerMayBeTriedAgain() throws Exception {
        Outcome outcome = studyAndSignal("KILL");

        assertThat(outcome).isInstanceOf(Stopped.class);
        assertThat(names()).containsExactly("film.y4m");
    }

    @Test
    void aWorkerThatStopsIsGivenUp() throws Exception {
        Limits impatient = new Limits(64, 1024, Duration.ofSeconds(2), Duration.ofDays(1));

        Outcome outcome = new StudyWorker(1, StudySettings.usual(), impatient)
                .study(longFilm(), folder.resolve("report"), progress -> signalWorkers("STOP"));

        assertThat(outcome).isInstanceOf(Refused.class);
    }

    @Test
    void theWorkerEndsWithItsParent() throws Exception {
        Path report = Files.createDirectory(folder.resolve("report"));
        Process worker = WorkerCommand.of(longFilm(), report, 1, Limits.USUAL).start();
        worker.getOutputStream().write(SettingsLine.write(StudySettings.usual()).getBytes(StandardCharsets.UTF_8));
        worker.getOutputStream().flush();
        assertThat(worker.inputReader().readLine()).isEqualTo(WorkerMain.BEGUN);

        worker.getOutputStream().close();

        assertThat(worker.waitFor()).isEqualTo(WorkerMain.ORPHANED);
        assertThat(report).isEmptyDirectory();
    }

    @Test
    void aWorkerWhoseParentIsGoneBeforeItBeginsDoesNot() throws Exception {
        Path report = Files.createDirectory(folder.resolve("report"));
        Process worker = WorkerCommand.of(film(), report, 1, Limits.USUAL).start();

        worker.getOutputStream().close();

        assertThat(worker.waitFor()).isEqualTo(WorkerMain.ORPHANED);
    }

    @Test
    void aFullDiskIsOneSentenceAndLeavesNothing() throws Exception {
        Path small = SmallDisk.mount(folder.resolve("disk"));
        try {
            Outcome outcome = WORKER.study(film(), small.resolve("report"), progress -> {});

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Stopped.class,
                            stopped -> assertThat(stopped.sentence()).contains("cannot be written"));
            assertThat(small.resolve("report")).doesNotExist();
        } finally {
            SmallDisk.unmount(small);
        }
    }
}
