package org.bulgasari.filmform.copies.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    @TempDir
    Path folder;

    @Test
    void aWriterKilledTwentyTimesLosesNothingItHadEnrolled() throws Exception {
        killAndLook(20);
    }

    @Test
    @Tag("long")
    void aWriterKilledThreeHundredTimesLosesNothingItHadEnrolled() throws Exception {
        killAndLook(300);
    }

    private void killAndLook(int times) throws Exception {
        Random random = new Random(5);
        List<String> enrolled = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            enrolled.addAll(enrolUntilKilled(1 + random.nextInt(6), random.nextInt(4_000_000)));
            try (FilmIndex index = FilmIndex.openForWriting(folder)) {
                index.verify();
                assertThat(index.films()).extracting(EnrolledFilm::name).containsAll(enrolled);
            }
        }
        assertThat(enrolled).hasSizeGreaterThanOrEqualTo(times);
    }

    /// Kills the writer a random while after it has enrolled some films.
    private List<String> enrolUntilKilled(int films, int nanoseconds) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> enrolled = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader()) {
            for (int i = 0; i < films; i++) enrolled.add(lines.readLine());
            long until = System.nanoTime() + nanoseconds;
            while (System.nanoTime() < until) Thread.onSpinWait();
            writer.destroyForcibly().waitFor();
        }
        return enrolled;
    }
}
