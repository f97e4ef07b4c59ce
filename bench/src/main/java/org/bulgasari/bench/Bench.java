package org.bulgasari.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bulgasari.bench.copies.CopiesAccuracy;
import org.bulgasari.bench.copies.CopiesSpeed;
import org.bulgasari.bench.peers.Peers;
import org.bulgasari.bench.program.Collections;
import org.bulgasari.bench.program.PackagedProgram;
import org.bulgasari.bench.program.Project;
import org.bulgasari.bench.study.StudyAccuracy;
import org.bulgasari.bench.study.StudyFaults;
import org.bulgasari.bench.study.StudyLong;
import org.bulgasari.bench.study.StudySpeed;

/// `bench/run NAME... [--record]`: runs benchmarks by name, `all` for every one.
///
/// Exit codes: 0 measured, whether the targets were met or not; 1 the program failed; 64 no such benchmark; 69
/// one lacks something it needs.
public final class Bench {

    private static final int MEASURED = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 64;
    private static final int UNAVAILABLE = 69;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) throws IOException, InterruptedException {
        Project project = Project.at(Path.of(System.getProperty("bench.root", "")));
        PackagedProgram program = new PackagedProgram(project);
        Figures figures =
                new Figures(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        try (Collections collections = new Collections(project, program)) {
            Map<String, Benchmark> all = new LinkedHashMap<>();
            all.put("import-acmi", new ImportAcmi(program, collections));
            all.put("search-http", new SearchHttp(program, collections));
            all.put("startup", new Startup(program, collections));
            all.put("peers", new Peers(program, collections)::run);
            all.put("study-accuracy", new StudyAccuracy(project, program)::run);
            all.put("study-faults", new StudyFaults(project, program)::run);
            all.put("study-long", new StudyLong(project, program)::run);
            all.put("study-speed", new StudySpeed(project, program)::run);
            all.put("copies", new CopiesSpeed(project)::run);
            all.put("copies-accuracy", new CopiesAccuracy(project)::run);
            List<String> names =
                    arguments.stream().filter(each -> !each.equals("--record")).toList();
            List<String> wanted = names.equals(List.of("all")) ? List.copyOf(all.keySet()) : names;
            if (wanted.isEmpty() || !all.keySet().containsAll(wanted)) return misused(all);
            int outcome = runEach(wanted, all, figures);
            if (arguments.contains("--record"))
                FigureTable.in(project.benchReadme()).record(figures.taken(), Machine.here());
            return outcome;
        }
    }

    private static int misused(Map<String, Benchmark> all) {
        System.err.println(
                "Usage: bench/run NAME... [--record], where NAME is all or one of " + String.join(", ", all.keySet()));
        return MISUSED;
    }

    private static int runEach(List<String> wanted, Map<String, Benchmark> all, Figures figures)
            throws InterruptedException {
        int outcome = MEASURED;
        for (String name : wanted) {
            System.err.println("== " + name);
            try {
                Objects.requireNonNull(all.get(name)).run(figures);
            } catch (BenchmarkCannotRun missing) {
                System.err.println(name + " cannot run: " + missing.getMessage());
                outcome = UNAVAILABLE;
            } catch (IOException failed) {
                System.err.println(name + " failed: " + failed.getMessage());
                outcome = FAILED;
            }
        }
        return outcome;
    }
}
