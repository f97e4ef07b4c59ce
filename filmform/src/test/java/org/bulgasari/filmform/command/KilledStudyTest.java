package org.bulgasari.filmform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A study that is killed at any moment leaves a whole report or none, and does not hinder the next one.
class KilledStudyTest {

    @TempDir
    Path folder;

    @Test
    void killedTwentyTimes() throws Exception {
        kill(20);
    }

    @Test
    @Tag("long")
    void killedThreeHundredTimes() throws Exception {
        kill(300);
    }

    private void kill(int times) throws Exception {
        Path film = new SyntheticFilm().scene(1, 40).scene(2, 40).write(folder.resolve("film.y4m"));
        long began = System.nanoTime();
        assertThat(study(film).waitFor()).isZero();
        long wholeInMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        List<String> whole = names(folder.resolve("out/report"));
        Random random = new Random(7);
        for (int i = 0; i < times; i++) {
            if (i % 2 == 0) delete(folder.resolve("out/report"));
            Process process = study(film);

            process.waitFor(random.nextLong(wholeInMillis + 1), TimeUnit.MILLISECONDS);
            List<ProcessHandle> workers = process.descendants().toList();
            process.destroyForcibly().waitFor();
            for (ProcessHandle worker : workers) worker.onExit().get(1, TimeUnit.MINUTES);

            boolean reported = Files.exists(folder.resolve("out/report/report.json"));
            if (reported) assertThat(names(folder.resolve("out/report"))).containsAll(whole);
        }
        assertThat(study(film).waitFor()).isZero();
        assertThat(names(folder.resolve("out/report"))).isEqualTo(whole);
        assertThat(names(folder.resolve("out"))).containsExactly("report");
    }

    private Process study(Path film) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "study",
                        film.toString(),
                        "--out",
                        folder.resolve("out/report").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void delete(Path report) throws IOException {
        if (!Files.exists(report)) return;
        try (Stream<Path> all = Files.walk(report)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
