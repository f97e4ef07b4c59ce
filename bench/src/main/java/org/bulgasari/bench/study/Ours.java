package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bulgasari.bench.program.Folders;
import org.bulgasari.bench.program.PackagedProgram;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionType;

/// The packaged program's `study`, asked through its command line and its `transitions.csv`.
final class Ours implements Finder {

    private final PackagedProgram program;

    Ours(PackagedProgram program) {
        this.program = program;
    }

    @Override
    public List<Transition> find(Path film) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bulgasari-bench-study");
        try {
            program.run(List.of("study", film.toString(), "--out", folder.toString()));
            return transitions(folder.resolve("transitions.csv"));
        } finally {
            Folders.delete(folder);
        }
    }

    static List<Transition> transitions(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        List<String> names = Arrays.asList(lines.getFirst().split(",", -1));
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> transition(names, line.split(",", -1)))
                .toList();
    }

    private static Transition transition(List<String> names, String[] row) {
        return new Transition(
                TransitionType.ofWord(row[names.indexOf("type")]),
                Integer.parseInt(row[names.indexOf("first_frame")]),
                Integer.parseInt(row[names.indexOf("last_frame")]),
                1,
                Transition.Source.MACHINE);
    }
}
