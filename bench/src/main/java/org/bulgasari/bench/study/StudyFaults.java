package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bulgasari.bench.Figure;
import org.bulgasari.bench.Figures;
import org.bulgasari.bench.program.Attempt;
import org.bulgasari.bench.program.Folders;
import org.bulgasari.bench.program.PackagedProgram;
import org.bulgasari.bench.program.Project;

/// What `study` answers to films that are broken, to files that are no films, and to being killed.
public final class StudyFaults {

    private static final Set<Integer> ANSWERS = Set.of(0, 65, 75);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int KILLS = 40;
    private static final String REPORT = "report.json";

    private final Project project;
    private final PackagedProgram program;
    private int inputs;
    private int studied;
    private int otherwise;
    private int wordless;
    private int half;
    private double slowest;

    public StudyFaults(Project project, PackagedProgram program) {
        this.project = project;
        this.program = program;
    }

    public void run(Figures figures) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bulgasari-bench-faults");
        try {
            Path source =
                    LabelledClips.in(project.shared(), Cache.ofUser()).videos().resolve("sintel.mp4");
            new BrokenFilms(source, folder).each((name, film) -> study(name, film, folder.resolve("out")));
            figures.add(Figure.observed("study-faults.inputs", inputs, "files"));
            figures.add(Figure.observed("study-faults.studied", studied, "of them"));
            figures.add(Figure.atMost("study-faults.answered-otherwise", otherwise, "files", 0));
            figures.add(Figure.atMost("study-faults.without-one-sentence", wordless, "files", 0));
            figures.add(Figure.atMost("study-faults.half-reports", half, "files", 0));
            figures.add(Figure.observed("study-faults.slowest", slowest, "s"));
            figures.add(Figure.atMost("study-faults.half-reports-after-kills", kill(source, folder), "of " + KILLS, 0));
        } finally {
            Folders.delete(folder);
        }
    }

    private void study(String name, Path film, Path out) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Attempt attempt = program.attempt(List.of("study", film.toString(), "--out", out.toString()), PATIENCE);
        slowest = Math.max(slowest, (System.nanoTime() - begun) / 1e9);
        inputs++;
        boolean answered = attempt.ended() && ANSWERS.contains(attempt.exitCode());
        if (attempt.exitCode() == 0) studied++;
        if (!answered) otherwise++;
        boolean sentence = isOneSentence(attempt.said());
        if (!sentence) wordless++;
        boolean whole = Files.exists(out.resolve(REPORT)) == (attempt.exitCode() == 0) && leavesNothing(out);
        if (!whole) half++;
        if (!answered || !sentence || !whole)
            System.err.println(name + ": exit code " + attempt.exitCode() + ", said: " + attempt.said());
        Folders.delete(out);
    }

    /// Progress aside, the last line says what happened; there is no other, and no trace of the program's insides.
    private static boolean isOneSentence(String said) {
        List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.startsWith("\tat ") || line.contains("Exception")))
            return false;
        String last = lines.getLast().strip();
        return last.length() > 20 && last.indexOf(' ') > 0;
    }

    private static boolean leavesNothing(Path out) throws IOException {
        try (Stream<Path> beside = Files.list(out.getParent())) {
            return beside.noneMatch(file -> file.getFileName().toString().contains("unfinished"));
        }
    }

    /// @return how often a folder held a report and not all the rest
    private int kill(Path film, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("killed");
        long begun = System.nanoTime();
        program.run(List.of("study", film.toString(), "--out", out.toString()));
        long whole = (System.nanoTime() - begun) / 1_000_000;
        Set<Path> all = names(out);
        Random random = new Random(1);
        int torn = 0;
        for (int i = 0; i < KILLS; i++) {
            if (i % 2 == 0) Folders.delete(out);
            program.attempt(
                    List.of("study", film.toString(), "--out", out.toString()),
                    Duration.ofMillis(random.nextLong(whole)));
            if (Files.exists(out.resolve(REPORT)) && !names(out).containsAll(all)) torn++;
            Files.createDirectories(out);
        }
        return torn;
    }

    private static Set<Path> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Set.copyOf(files.map(Path::getFileName).toList());
        }
    }
}
