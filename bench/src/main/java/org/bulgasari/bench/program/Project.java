package org.bulgasari.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bulgasari.bench.BenchmarkCannotRun;

/// Where things lie in a clone, and beside it.
public record Project(Path root) {

    private static final Path ACMI = Path.of("shared", "data", "acmi", "acmi.jsonl.gz");

    public static Project at(Path root) {
        return new Project(root.toAbsolutePath().normalize());
    }

    public Path launcher() {
        return root.resolve("bulgasari");
    }

    public Path benchReadme() {
        return root.resolve("bench").resolve("README.md");
    }

    /// The ACMI records, which are not part of the project: `../shared/data` beside the clone.
    ///
    /// @throws BenchmarkCannotRun when they are not there
    public Path acmiRecords() {
        Path file = root.resolveSibling(ACMI);
        if (!Files.isReadable(file)) throw new BenchmarkCannotRun("the ACMI records are not at " + file);
        return file;
    }

    /// The folder of test data, which is not part of the project: `../shared`, beside the clone.
    public Path shared() {
        return root.resolveSibling("shared");
    }

    /// The files of the sample collection, in order.
    public List<Path> sampleRecords() throws IOException {
        Path folder = root.resolve("archive/src/main/resources/org/bulgasari/archive/interop/sample");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }
}
