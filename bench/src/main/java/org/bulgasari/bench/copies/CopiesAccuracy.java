package org.bulgasari.bench.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bulgasari.bench.BenchmarkCannotRun;
import org.bulgasari.bench.Figure;
import org.bulgasari.bench.Figures;
import org.bulgasari.bench.program.Project;
import org.bulgasari.filmform.FilmStudy;
import org.bulgasari.filmform.copies.Identification;
import org.bulgasari.filmform.copies.Identifier;
import org.bulgasari.filmform.copies.align.Alignment;
import org.bulgasari.filmform.copies.align.Speed;
import org.bulgasari.filmform.copies.index.FilmIndex;
import org.bulgasari.filmform.decode.NotAFilm;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.FingerprintFile;

/// How surely copies are named: every clip in every degradation against the clips and 500 hours of distractors; and
/// against the distractors alone, where none may be named.
public final class CopiesAccuracy {

    private static final int HOURS = 500;
    private static final List<String> KINDS = List.of(
            "vhs", "tape", "bootleg", "upload", "letterbox", "crop", "logo", "dark", "mono", "pal", "ntsc", "trim");
    private static final Map<String, Double> SPEEDS = Map.of("pal", 25.0 / 24, "ntsc", 24.0 / 25);
    private static final List<String> CLIPS = List.of(
            "abomb.mp4", "bbb.webm", "sintel.mp4", "tos.h264", "tosbattle.webm", "copies/pattern-hd-no-bar.mp4");
    private static final double TRIM_FROM = 0.2;
    private static final double TRIM_GAP_FROM = 0.55;
    private static final double TRIM_GAP_TO = 0.65;

    private final Path shared;
    private final Path work;
    private int asked;
    private int right;
    private int others;
    private int strangersNamed;
    private int speedsRight;
    private int speedsAsked;
    private int endsRight;
    private int endsAsked;
    private double worstEnd;

    public CopiesAccuracy(Project project) {
        shared = project.root().resolveSibling("shared");
        work = project.root().resolve("bench/target/copies");
    }

    public void run(Figures figures) throws IOException, InterruptedException {
        if (!Files.isDirectory(shared.resolve("data/video")))
            throw new BenchmarkCannotRun("the clips are not at " + shared.resolve("data/video"));
        List<Path> distractors = new Distractors(work.resolve("distractors")).ofHours(HOURS);
        Path known = work.resolve("with-clips");
        Path strangers = work.resolve("without-clips");
        enrol(strangers, distractors, List.of());
        enrol(known, distractors, CLIPS);
        try (FilmIndex with = FilmIndex.open(known);
                FilmIndex without = FilmIndex.open(strangers)) {
            for (String clip : CLIPS)
                for (String kind : KINDS) ask(clip, kind, new Identifier(with), new Identifier(without));
        }
        report(figures);
    }

    private void enrol(Path folder, List<Path> distractors, List<String> clips) throws IOException {
        if (Files.exists(folder.resolve("manifest"))) return;
        try (FilmIndex index = FilmIndex.openForWriting(folder);
                var enrolment = index.enrol()) {
            for (Path file : distractors) enrolment.add("distractor " + file.getFileName(), FingerprintFile.read(file));
            for (String clip : clips)
                enrolment.add(clip, fingerprint(shared.resolve("data/video").resolve(clip)));
            enrolment.commit();
        }
    }

    private void ask(String clip, String kind, Identifier with, Identifier without)
            throws IOException, InterruptedException {
        Fingerprint query = fingerprint(degraded(clip, kind));
        List<Identification> found = with.identify(query);
        asked++;
        boolean first = !found.isEmpty() && found.getFirst().film().equals(clip);
        if (first) right++;
        others += (int) found.stream().filter(each -> !each.film().equals(clip)).count();
        strangersNamed += without.identify(query).isEmpty() ? 0 : 1;
        if (first) judge(clip, kind, found.getFirst().alignment());
        System.err.println(clip + " as " + kind + ": "
                + found.stream()
                        .map(each -> each.film() + " " + each.alignment().matched())
                        .toList());
    }

    private void judge(String clip, String kind, Alignment alignment) {
        Double speed = SPEEDS.get(kind);
        Speed measured = alignment.speed();
        if (speed != null) {
            speedsAsked++;
            if (measured != null && measured.ratio() == speed) speedsRight++;
        }
        double[] edges =
                kind.equals("trim") ? trimmed(alignment.otherLength()) : new double[] {0, alignment.otherLength()};
        double[] here = new double[edges.length];
        for (int i = 0; i < alignment.matched().size() && 2 * i + 1 < edges.length; i++) {
            here[2 * i] = alignment.matched().get(i).otherFrom();
            here[2 * i + 1] = alignment.matched().get(i).otherTo();
        }
        if (!List.of("trim", "pal", "ntsc").contains(kind)) return;
        for (int i = 0; i < edges.length; i++) {
            double error = Math.abs(here[i] - edges[i]);
            endsAsked++;
            if (error <= 0.5) endsRight++;
            else
                System.err.println(
                        clip + " as " + kind + ": an end at " + here[i] + " where " + edges[i] + " is meant");
            worstEnd = Math.max(worstEnd, error);
        }
    }

    private static double[] trimmed(double length) {
        return new double[] {TRIM_FROM * length, TRIM_GAP_FROM * length, TRIM_GAP_TO * length, length};
    }

    private void report(Figures figures) {
        figures.add(Figure.atLeast("copies-accuracy.right-first", 100.0 * right / asked, "% of " + asked, 100));
        figures.add(Figure.atMost("copies-accuracy.others-named", others, "films", 0));
        figures.add(Figure.atMost("copies-accuracy.strangers-named", strangersNamed, "of " + asked, 0));
        figures.add(Figure.atLeast(
                "copies-accuracy.speed-named", 100.0 * speedsRight / speedsAsked, "% of " + speedsAsked, 100));
        figures.add(Figure.atLeast(
                "copies-accuracy.ends-within-half-a-second", 100.0 * endsRight / endsAsked, "% of " + endsAsked, 100));
        figures.add(Figure.observed("copies-accuracy.worst-end", worstEnd, "s"));
    }

    private Path degraded(String clip, String kind) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("degraded"));
        Path file = folder.resolve(clip.replace('/', '-') + "." + kind + ".mp4");
        if (Files.exists(file)) return file;
        Path unfinished = folder.resolve("unfinished.mp4");
        int exit = new ProcessBuilder(
                        "bash",
                        shared.resolve("tools/degrade.sh").toString(),
                        kind,
                        shared.resolve("data/video").resolve(clip).toString(),
                        unfinished.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) throw new BenchmarkCannotRun("degrade.sh failed; it needs ffmpeg");
        return Files.move(unfinished, file);
    }

    private Fingerprint fingerprint(Path film) throws IOException {
        Path kept = Files.createDirectories(work.resolve("fingerprints")).resolve(film.getFileName() + ".fingerprint");
        if (Files.exists(kept)) return FingerprintFile.read(kept);
        try {
            Fingerprint fingerprint = new FilmStudy(2).of(film).fingerprint();
            FingerprintFile.write(fingerprint, kept);
            return fingerprint;
        } catch (NotAFilm refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }
}
