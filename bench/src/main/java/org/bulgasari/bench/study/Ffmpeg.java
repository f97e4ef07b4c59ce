package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.bench.BenchmarkCannotRun;

/// The `ffmpeg` of the system: makes test films, and is the peer to beat.
final class Ffmpeg {

    private Ffmpeg() {}

    /// What a run of it printed, and how long it took.
    record Run(List<String> output, Duration took) {}

    /// Runs it on a file, everything decoded with so many threads.
    ///
    /// @param after arguments that follow the input
    static Run on(Path film, int threads, List<String> after) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "ffmpeg",
                "-nostdin",
                "-hide_banner",
                "-loglevel",
                "error",
                "-y",
                "-threads",
                Integer.toString(threads)));
        command.addAll(List.of("-i", film.toString()));
        command.addAll(after);
        return run(command);
    }

    /// Runs a command whose standard output is text.
    ///
    /// @throws BenchmarkCannotRun when there is no such program
    /// @throws IOException when it fails; the message says what it said last
    static Run run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("bulgasari-bench", ".log");
        Path printed = Files.createTempFile("bulgasari-bench", ".out");
        try {
            long begun = System.nanoTime();
            Process process = start(new ProcessBuilder(command)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectError(said.toFile())
                    .redirectOutput(printed.toFile()));
            int exit = process.waitFor();
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (exit != 0)
                throw new IOException(command.getFirst() + " ended with " + exit + ": "
                        + Files.readString(said).strip());
            return new Run(Files.readAllLines(printed), took);
        } finally {
            Files.delete(said);
            Files.delete(printed);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new BenchmarkCannotRun(builder.command().getFirst() + " cannot be started: " + missing.getMessage());
        }
    }
}
