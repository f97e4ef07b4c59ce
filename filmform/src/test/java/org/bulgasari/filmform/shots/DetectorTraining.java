package org.bulgasari.filmform.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bulgasari.filmform.decode.FilmReader;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.NotAFilm;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.signals.SignalMeter;
import org.bulgasari.filmform.signals.Signals;
import org.bulgasari.filmform.synthetic.Label;
import org.bulgasari.filmform.synthetic.LabelFile;
import org.bulgasari.filmform.synthetic.LabelType;
import org.bulgasari.filmform.synthetic.SyntheticFilms;

/// Learns the classifiers of cuts, dissolves and wipes.
///
/// From films told by chance, and, where there are any, from clips in a folder (`NAME.KIND.mp4` beside `NAME.labels.tsv`): their shots
/// are joined anew by transitions made here, so that what moves is real and the truth is known.
final class DetectorTraining {

    private final Examples cuts = new Examples();
    private final Examples dissolves = new Examples();
    private final Examples wipes = new Examples();
    private final Random random = new Random(1);

    /// Arguments: folder for the trees, first and last seed of films told by chance, then a folder of clips and names of clips to leave out.
    public static void main(String[] arguments) throws Exception {
        DetectorTraining training = new DetectorTraining();
        int first = Integer.parseInt(arguments[1]);
        int last = Integer.parseInt(arguments[2]);
        for (int seed = first; seed <= last; seed++) training.learnFrom(seed);
        System.err.println(training.cuts.count() + " examples of cuts, " + training.cuts.positives() + " true");
        if (arguments.length > 3) training.learnFrom(Path.of(arguments[3]), List.of(arguments).subList(4, arguments.length));
        System.err.println(training.cuts.positives() + " cuts of " + training.cuts.count() + ", "
                + training.dissolves.positives() + " dissolves and " + training.wipes.positives() + " wipes of "
                + training.dissolves.count());
        Path folder = Path.of(arguments[0]);
        TreeTraining.learn(training.cuts, 150, folder.resolve("cuts.trees"));
        TreeTraining.learn(training.dissolves, 200, folder.resolve("dissolves.trees"));
        TreeTraining.learn(training.wipes, 120, folder.resolve("wipes.trees"));
    }

    private void learnFrom(int seed) {
        var film = SyntheticFilms.random(seed);
        SignalMeter meter = new SignalMeter();
        film.show(meter);
        List<Label> labels = film.labels();
        learn(meter.signals(), labels, 0.3);
    }

    private void learnFrom(Path folder, List<String> leftOut) throws IOException, NotAFilm {
        List<Path> clips;
        try (Stream<Path> files = Files.list(folder)) {
            clips = files.filter(file -> file.getFileName().toString().matches("[^.]+\\.[^.]+\\.(mp4|webm|h264)"))
                    .sorted()
                    .toList();
        }
        for (Path clip : clips) {
            String name = clip.getFileName().toString().split("\\.", -1)[0];
            if (leftOut.contains(name)) continue;
            List<Label> labels = LabelFile.read(folder.resolve(name + ".labels.tsv")).labels();
            List<SmallPicture> pictures = new ArrayList<>();
            try (FilmReader reader = FilmReader.open(clip, 2)) {
                reader.read(new FilmViewer() {
                    @Override
                    public void see(SmallPicture picture) {
                        pictures.add(picture);
                    }
                });
            }
            learn(signals(pictures), labels, 1);
            Splices splices = new Splices(pictures, labels, random);
            for (int i = 0; i < 12; i++) splices.next().ifPresent(film -> learn(signals(film.pictures()), film.labels(), 0));
        }
    }

    static Signals signals(List<SmallPicture> pictures) {
        SignalMeter meter = new SignalMeter();
        pictures.forEach(meter::see);
        return meter.signals();
    }

    /// @param share of the unremarkable frames and stretches that are kept
    private void learn(Signals signals, List<Label> labels, double share) {
        learnCuts(signals, labels, share);
        learnGraduals(signals, labels, share);
    }

    private void learnCuts(Signals signals, List<Label> labels, double share) {
        CutFeatures features = new CutFeatures(signals);
        for (int frame = 1; frame < signals.frames(); frame++) {
            int here = frame;
            boolean isCut = labels.stream()
                    .anyMatch(l -> l.type() == LabelType.CUT && !l.unsure() && l.first() == here);
            boolean isClose = labels.stream()
                    .anyMatch(l -> (l.type() == LabelType.CUT && Math.abs(here - l.first()) <= 2)
                            || (l.type() == LabelType.IGNORE && here >= l.first() && here <= l.last()));
            boolean isConfusing = labels.stream()
                    .anyMatch(l -> l.type() == LabelType.NOT_A_CUT && here >= l.first() - 2 && here <= l.last() + 2);
            if (isCut) cuts.add(features.of(frame), true, 1);
            else if (!isClose && features.step(frame) > 2 && (isConfusing || features.step(frame) > 12 || random.nextDouble() < share))
                cuts.add(features.of(frame), false, isConfusing ? 2 : 1);
        }
    }

    private void learnGraduals(Signals signals, List<Label> labels, double share) {
        GradualFeatures features = new GradualFeatures(signals);
        List<Label> graduals = labels.stream().filter(l -> l.type() != LabelType.NOT_A_CUT && l.last() > l.first()).toList();
        for (Label label : graduals) learnGradual(features, label);
        for (int half : GradualFinder.HALVES) {
            for (int middle = half + random.nextInt(GradualFinder.stride(half)); middle < signals.frames() - half; middle += GradualFinder.stride(half) * 2) {
                int from = middle - half;
                int to = middle + half;
                if (graduals.stream().anyMatch(l -> l.first() <= to && l.last() >= from)) continue;
                float[] seen = features.of(middle, half);
                if (seen == null || random.nextDouble() > share) continue;
                dissolves.add(seen, false, 1);
                wipes.add(seen, false, 1);
            }
        }
    }

    private void learnGradual(GradualFeatures features, Label label) {
        boolean isDissolve = label.type() == LabelType.DISSOLVE || label.type() == LabelType.OTHER_GRADUAL;
        boolean isWipe = label.type() == LabelType.WIPE;
        if (!isDissolve && !isWipe) return;
        double true_ = (label.last() - label.first() + 2) / 2.0;
        int centre = (label.first() + label.last()) / 2;
        for (int half : GradualFinder.HALVES) {
            double ratio = half / true_;
            if (ratio < 0.85 || ratio > 1.5) continue;
            for (double off : new double[] {-0.15, 0, 0.15}) {
                float[] seen = features.of(centre + (int) Math.round(off * half), half);
                if (seen == null) continue;
                dissolves.add(seen, isDissolve, 1);
                wipes.add(seen, isWipe, 1);
            }
        }
    }
}
