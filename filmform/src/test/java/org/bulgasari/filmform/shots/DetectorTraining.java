package org.bulgasari.filmform.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bulgasari.filmform.decode.FilmReader;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.NotAFilm;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.signals.SignalMeter;
import org.bulgasari.filmform.signals.Signals;
import org.bulgasari.filmform.synthetic.Label;
import org.bulgasari.filmform.synthetic.LabelFile;
import org.bulgasari.filmform.synthetic.SyntheticFilms;

/// Learns the classifiers of cuts, dissolves and wipes.
///
/// From films told by chance, and, where there are any, from clips in a folder (`NAME.KIND.mp4` beside
/// `NAME.labels.tsv`), as they are and with their shots joined anew by transitions made here, so that what
/// moves is real and the truth is known. For each clip others are learned without it, in any kind:
/// `DetectorTrial` tells with them how well films are done that were never seen.
final class DetectorTraining {

    private static final int SPLICES = 32;
    private static final int SHOTS = 8;

    private final Map<String, LearnedFrom> sources = new TreeMap<>();
    private final Random random = new Random(1);

    /// Arguments: folder for the trees, first and last seed of films told by chance, then a folder of clips.
    ///
    /// Writes `all/*.trees`, and for each clip `without-NAME/*.trees`.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        DetectorTraining training = new DetectorTraining();
        int last = Integer.parseInt(arguments[2]);
        for (int seed = Integer.parseInt(arguments[1]); seed <= last; seed++) training.learnFrom(seed);
        if (arguments.length > 3) training.learnFrom(Path.of(arguments[3]));
        training.sources.forEach((name, examples) -> System.err.println(name + ": " + examples));
        training.without("nothing").learnInto(folder.resolve("all"));
        for (String name : training.sources.keySet())
            training.without(name).learnInto(folder.resolve("without-" + name));
    }

    private LearnedFrom without(String name) {
        LearnedFrom all = new LearnedFrom();
        sources.forEach((source, examples) -> {
            if (!source.equals(name)) all.add(examples);
        });
        return all;
    }

    private void learnFrom(int seed) {
        var film = SyntheticFilms.random(seed);
        SignalMeter meter = new SignalMeter();
        film.show(meter);
        sources.computeIfAbsent("chance", key -> new LearnedFrom()).add(meter.signals(), film.labels(), 0.3);
    }

    private void learnFrom(Path folder) throws IOException, NotAFilm {
        for (Path clip : clips(folder)) {
            List<Label> labels =
                    LabelFile.read(folder.resolve(name(clip) + ".labels.tsv")).labels();
            List<SmallPicture> pictures = pictures(clip);
            Signals signals = signals(pictures);
            LearnedFrom examples = sources.computeIfAbsent(name(clip), key -> new LearnedFrom());
            examples.add(signals, labels, 1);
            Splices splices = new Splices(pictures, labels, random);
            for (int i = 0; i < SPLICES && splices.possible(); i++) {
                Splices.Spliced film = splices.next(SHOTS);
                examples.add(signals(film.pictures()), film.labels(), 0.3);
            }
        }
    }

    static List<Path> clips(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches("[^.]+\\.[^.]+\\.(mp4|webm|h264)"))
                    .sorted()
                    .toList();
        }
    }

    static String name(Path clip) {
        return clip.getFileName().toString().split("\\.", -1)[0];
    }

    static List<SmallPicture> pictures(Path clip) throws NotAFilm {
        List<SmallPicture> pictures = new ArrayList<>();
        try (FilmReader reader = FilmReader.open(clip, 2)) {
            reader.read(new FilmViewer() {
                @Override
                public void see(SmallPicture picture) {
                    pictures.add(picture);
                }
            });
        }
        return pictures;
    }

    static Signals signals(List<SmallPicture> pictures) {
        SignalMeter meter = new SignalMeter();
        pictures.forEach(meter::see);
        return meter.signals();
    }
}
