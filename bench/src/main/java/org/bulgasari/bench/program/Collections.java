package org.bulgasari.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.bench.BenchmarkCannotRun;
import org.jspecify.annotations.Nullable;

/// Data folders to measure on, each filled once a run by the packaged program and deleted at its end.
public final class Collections implements AutoCloseable {

    private final Project project;
    private final PackagedProgram program;
    private final Path folder;
    private @Nullable Path acmi;
    private @Nullable Path sample;

    public Collections(Project project, PackagedProgram program) throws IOException {
        this.project = project;
        this.program = program;
        this.folder = Files.createTempDirectory("bulgasari-bench");
    }

    public Path acmiRecords() {
        return project.acmiRecords();
    }

    /// A new empty data folder.
    public Path newFolder(String name) {
        return folder.resolve(name);
    }

    /// Takes a folder that holds the whole of ACMI, so that it is not imported again.
    public void keepAcmi(Path filled) {
        acmi = filled;
    }

    /// A data folder with the ACMI records.
    public Path acmi() throws IOException, InterruptedException {
        Path filled = acmi;
        if (filled != null) return filled;
        Path records = acmiRecords();
        System.err.println("Importing ACMI ...");
        filled = newFolder("acmi");
        program.run(importOf(List.of(records), "acmi", filled));
        acmi = filled;
        return filled;
    }

    /// A data folder with the sample collection alone.
    public Path sample() throws IOException, InterruptedException {
        Path filled = sample;
        if (filled != null) return filled;
        filled = newFolder("sample");
        importSample(filled);
        sample = filled;
        return filled;
    }

    /// The fullest data folder there is material for: ACMI, or else the sample collection.
    public Path fullest() throws IOException, InterruptedException {
        try {
            return acmi();
        } catch (BenchmarkCannotRun missing) {
            System.err.println("Measured on the sample collection: " + missing.getMessage());
            return sample();
        }
    }

    /// A data folder with the ACMI records and the sample collection.
    public Path acmiAndSample() throws IOException, InterruptedException {
        Path filled = newFolder("acmi-and-sample");
        if (Files.exists(filled)) return filled;
        Path records = acmiRecords();
        System.err.println("Importing ACMI and the sample collection ...");
        program.run(importOf(List.of(records), "acmi", filled));
        importSample(filled);
        return filled;
    }

    private void importSample(Path data) throws IOException, InterruptedException {
        program.run(importOf(project.sampleRecords(), "bulgasari", data));
    }

    /// The command line that imports files.
    public static List<String> importOf(List<Path> files, String profile, Path data) {
        List<String> command = new ArrayList<>();
        command.add("import");
        files.forEach(file -> command.add(file.toString()));
        command.addAll(List.of("--profile", profile, "--data", data.toString(), "--json"));
        return command;
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
