package org.bulgasari.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The launcher of the project that is being tested.
final class Program {

    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    /// Lets Java compile quickly rather than well, for many short runs.
    static final Map<String, String> BRIEFLY = Map.of("BULGASARI_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

    private Program() {}

    /// Runs a command to its end.
    static Outcome run(Object... arguments) {
        return runWithInput("", arguments);
    }

    static Outcome runWithInput(String input, Object... arguments) {
        return run(Map.of(), HOME, input, arguments);
    }

    /// Runs a command in another current directory and with further environment.
    static Outcome run(Map<String, String> environment, Path directory, String input, Object... arguments) {
        try {
            Path out = Files.createTempFile("bulgasari-out", "");
            Path err = Files.createTempFile("bulgasari-err", "");
            ProcessBuilder command = command(arguments)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            command.environment().putAll(environment);
            Process process = command.start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            int exitCode = process.waitFor();
            Outcome outcome = new Outcome(exitCode, Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Starts a command and leaves it running; its output goes nowhere.
    static Process start(Map<String, String> environment, Object... arguments) {
        try {
            ProcessBuilder command = command(arguments);
            command.environment().putAll(environment);
            return command.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessBuilder command(Object... arguments) {
        List<String> words = new ArrayList<>();
        words.add(HOME.resolve("bulgasari").toString());
        for (Object argument : arguments) words.add(argument.toString());
        return new ProcessBuilder(words).directory(HOME.toFile());
    }
}
