package org.bulgasari.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The sample collection in a data folder of its own, imported once for all tests that only look.
final class Sample {

    static final String KEEPER = "keeper";
    static final String PASSWORD = "a tape of Pulgasari";

    private static final Path FILES =
            Program.HOME.resolve("archive/src/main/resources/org/bulgasari/archive/interop/sample");

    private static final Sample SHARED = new Sample();

    private final Path data;
    private final RunningServer server;

    private Sample() {
        try {
            data = Files.createTempDirectory("bulgasari sample");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Object> words = new ArrayList<>(List.of("import", "--profile", "bulgasari", "--data", data));
        words.addAll(files());
        must(Program.run(words.toArray()));
        must(Program.runWithInput(
                PASSWORD + "\n", "user", "add", KEEPER, "--role", "keeper", "--password-stdin", "--data", data));
        server = RunningServer.serve(data);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    }

    private static void must(Outcome outcome) {
        if (outcome.exitCode() != 0) throw new IllegalStateException("The sample cannot be loaded: " + outcome);
    }

    static List<Path> files() {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folder, which `server()` is serving.
    static Path data() {
        return SHARED.data;
    }

    static RunningServer server() {
        return SHARED.server;
    }
}
