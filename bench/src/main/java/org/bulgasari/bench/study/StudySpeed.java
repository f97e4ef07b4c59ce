package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bulgasari.bench.Figure;
import org.bulgasari.bench.Figures;
import org.bulgasari.bench.program.Finished;
import org.bulgasari.bench.program.Folders;
import org.bulgasari.bench.program.PackagedProgram;
import org.bulgasari.bench.program.Project;

/// The whole study beside bare decoding of the same film by the same library with as many threads, in turns;
/// and ffmpeg's own `scdet` and `signature` beside them.
public final class StudySpeed {

    private static final String FIGURES = "study-speed.";
    private static final int ROUNDS = 3;
    private static final int THREADS = 2;
    private static final int HELPS = 7;
    private static final double MOST_MEGABYTES = 300;

    private final Project project;
    private final PackagedProgram program;

    public StudySpeed(Project project, PackagedProgram program) {
        this.project = project;
        this.program = program;
    }

    public void run(Figures figures) throws IOException, InterruptedException {
        Cache cache = Cache.ofUser();
        help(figures);
        Path clip = LabelledClips.in(project.shared(), cache)
                .of(LabelledClips.CLEAN)
                .getLast()
                .film();
        SpeedFilm first = SpeedFilm.ALL.getFirst();
        SpeedFilm brief = first.cutShort();
        inTurns(FIGURES + brief.name() + "-short", brief, brief.in(cache, clip), figures);
        for (SpeedFilm film : SpeedFilm.ALL) inTurns(FIGURES + film.name(), film, film.in(cache, clip), figures);
    }

    private void help(Figures figures) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        program.run(List.of("study", "--help"));
        for (int i = 0; i < HELPS; i++)
            times.add(seconds(program.run(List.of("study", "--help")).took()));
        figures.add(Figure.atMost(FIGURES + "help", median(times), "s", 0.5));
    }

    private void inTurns(String name, SpeedFilm speed, Path film, Figures figures)
            throws IOException, InterruptedException {
        List<Double> decoding = new ArrayList<>();
        List<Double> studying = new ArrayList<>();
        List<Double> scdet = new ArrayList<>();
        List<Double> signature = new ArrayList<>();
        double megabytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            decoding.add(bareDecoding(film));
            Finished study = study(film);
            studying.add(seconds(study.took()));
            megabytes = Math.max(megabytes, study.peakMegabytes());
            if (round != 0) continue;
            scdet.add(seconds(peer(film, "scdet")));
            signature.add(seconds(peer(film, "signature")));
        }
        System.err.printf(Locale.ROOT, "%s decoding %s, studying %s s%n", name, decoding, studying);
        double ratio = median(studying) / median(decoding);
        double realTime = speed.seconds() / median(studying);
        figures.add(Figure.atMost(name + ".ratio", ratio, "times decoding", speed.mostTimesDecoding()));
        figures.add(
                speed.realTime() > 0
                        ? Figure.atLeast(name + ".real-time", realTime, "times real time", speed.realTime())
                        : Figure.observed(name + ".real-time", realTime, "times real time"));
        figures.add(Figure.observed(name + ".decoding", median(decoding), "s"));
        figures.add(Figure.observed(name + ".study", median(studying), "s"));
        figures.add(Figure.observed(name + ".scdet", median(scdet) / median(decoding), "times decoding"));
        figures.add(Figure.observed(name + ".signature", median(signature) / median(decoding), "times decoding"));
        figures.add(Figure.atMost(name + ".peak-memory", megabytes, "MB", MOST_MEGABYTES));
    }

    private Finished study(Path film) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bulgasari-bench-study");
        try {
            return program.run(List.of(
                    "study", film.toString(), "--out", folder.toString(), "--threads", Integer.toString(THREADS)));
        } finally {
            Folders.delete(folder);
        }
    }

    /// In a process of its own, as the study has; counted from the first line of its program, without the start
    /// of Java, so that what is started twice for a study counts against it.
    private static double bareDecoding(Path film) throws IOException, InterruptedException {
        Ffmpeg.Run run = Ffmpeg.run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BareDecoding.class.getName(),
                film.toString(),
                Integer.toString(THREADS)));
        return Double.parseDouble(run.output().getLast());
    }

    private static Duration peer(Path film, String filter) throws IOException, InterruptedException {
        return Ffmpeg.on(film, THREADS, List.of("-vf", filter, "-f", "null", "-"))
                .took();
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
