package org.bulgasari.bench.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// The program as a user starts it: the `bulgasari` script of this clone, each time in a new process.
public final class PackagedProgram {

    /// Short against a second, long against the cost of reading one small file.
    private static final int SAMPLING_MILLISECONDS = 20;

    private static final String LISTENING = "Listening on ";

    private final Project project;

    /// Ended with us, should we be interrupted; ending one that has ended does nothing.
    private final Set<Process> started = ConcurrentHashMap.newKeySet();

    public PackagedProgram(Project project) {
        this.project = project;
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> started.forEach(Process::destroy)));
    }

    /// Runs a command to its end. Its messages go to our standard error.
    ///
    /// @throws IOException when it ends with another exit code than 0
    public Finished run(List<String> arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("bulgasari-bench", ".out");
        try {
            long begun = System.nanoTime();
            Process process = builder(arguments).redirectOutput(output.toFile()).start();
            started.add(process);
            double peak = 0;
            do {
                peak = Math.max(peak, ProcessMemory.peakMegabytes(process.toHandle()));
            } while (!process.waitFor(SAMPLING_MILLISECONDS, TimeUnit.MILLISECONDS));
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (process.exitValue() != 0)
                throw new IOException(
                        "bulgasari %s ended with exit code %d".formatted(arguments.getFirst(), process.exitValue()));
            return new Finished(took, peak, Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    /// Runs a command that may well fail, and keeps what it says on standard error.
    ///
    /// @param patience after which it is killed
    public Attempt attempt(List<String> arguments, Duration patience) throws IOException, InterruptedException {
        Path said = Files.createTempFile("bulgasari-bench", ".err");
        try {
            Process process = builder(arguments)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(said.toFile())
                    .start();
            started.add(process);
            boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) kill(process);
            return new Attempt(ended, process.waitFor(), Files.readString(said));
        } finally {
            Files.delete(said);
        }
    }

    /// The program and all that it started, at once.
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /// Starts the server on a free port and waits until it says where it listens. Close it to end it.
    ///
    /// @throws IOException when it ends before it listens
    public RunningServer serve(Path data) throws IOException {
        long begun = System.nanoTime();
        Process process = builder(List.of("serve", "--data", data.toString(), "--port", "0"))
                .start();
        started.add(process);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith(LISTENING)) continue;
            drain(lines);
            return new RunningServer(process, URI.create(line.substring(LISTENING.length())), begun);
        }
        process.destroy();
        throw new IOException("The server ended before it said \"" + LISTENING.strip() + "\"");
    }

    private ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(project.launcher().toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(project.root().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /// Keeps the pipe empty, so that the server never waits for a reader. Our own closing of it ends the
    /// reading.
    private static void drain(BufferedReader lines) {
        Thread.ofVirtual().start(() -> {
            try (lines) {
                lines.transferTo(Writer.nullWriter());
            } catch (IOException ended) {
                return;
            }
        });
    }
}
