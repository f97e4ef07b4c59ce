package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.bench.Figure;
import org.bulgasari.bench.Figures;
import org.bulgasari.bench.program.Finished;
import org.bulgasari.bench.program.Folders;
import org.bulgasari.bench.program.PackagedProgram;
import org.bulgasari.bench.program.Project;

/// What a film of three hours takes, without pictures and with one of every shot. It is read again and again with every
/// study, so memory that grows with a film's length shows here and nowhere else.
public final class StudyLong {

    private static final String FIGURES = "study-long.";
    private static final int THREE_HOURS = 3 * 3600;
    private static final int THREADS = 2;
    private static final double MOST_MEGABYTES = 300;
    private static final double MEGABYTE = 1e6;

    private final Project project;
    private final PackagedProgram program;

    public StudyLong(Project project, PackagedProgram program) {
        this.project = project;
        this.program = program;
    }

    public void run(Figures figures) throws IOException, InterruptedException {
        Cache cache = Cache.ofUser();
        Path clip = LabelledClips.in(project.shared(), cache)
                .of(LabelledClips.CLEAN)
                .getLast()
                .film();
        Path film = SpeedFilm.lasting(
                THREE_HOURS, SpeedFilm.ALL.getFirst().cutShort().in(cache, clip), cache);
        study(film, FIGURES, List.of(), figures);
        study(film, FIGURES + "pictures.", List.of("--pictures"), figures);
    }

    private void study(Path film, String name, List<String> options, Figures figures)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bulgasari-bench-study");
        try {
            List<String> command = new ArrayList<>(List.of(
                    "study", film.toString(), "--out", folder.toString(), "--threads", Integer.toString(THREADS)));
            command.addAll(options);
            Finished study = program.run(command);
            figures.add(Figure.observed(name + "time", study.took().toNanos() / 1e9, "s"));
            figures.add(Figure.atMost(name + "peak-memory", study.peakMegabytes(), "MB", MOST_MEGABYTES));
            figures.add(Figure.observed(name + "page", Files.size(folder.resolve("report.html")) / MEGABYTE, "MB"));
        } finally {
            Folders.delete(folder);
        }
    }
}
