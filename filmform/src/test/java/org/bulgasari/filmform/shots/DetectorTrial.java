package org.bulgasari.filmform.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bulgasari.filmform.signals.Signals;

/// Tells what is found in clips by classifiers that never saw them, in any kind.
final class DetectorTrial {

    private DetectorTrial() {}

    /// Arguments: the folder that `DetectorTraining` wrote, the folder of clips, and the sureties of cuts and graduals
    /// unless they are the usual ones. Writes `found/NAME.KIND.csv`.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder.resolve("found"));
        TransitionFinder finder = arguments.length < 4
                ? TransitionFinder.USUAL
                : new TransitionFinder(Double.parseDouble(arguments[2]), Double.parseDouble(arguments[3]));
        Map<String, Classifiers> learned = new TreeMap<>();
        for (Path clip : DetectorTraining.clips(Path.of(arguments[1]))) {
            String name = DetectorTraining.name(clip);
            if (!learned.containsKey(name)) learned.put(name, learnedIn(folder.resolve("without-" + name)));
            Signals signals = DetectorTraining.signals(DetectorTraining.pictures(clip));
            String file = clip.getFileName().toString();
            write(
                    finder.find(signals, learned.get(name)),
                    folder.resolve("found").resolve(file.substring(0, file.lastIndexOf('.')) + ".csv"));
        }
    }

    private static Classifiers learnedIn(Path folder) throws IOException {
        return new Classifiers(
                BoostedTrees.of(Files.readAllLines(folder.resolve("cuts.trees"))),
                BoostedTrees.of(Files.readAllLines(folder.resolve("dissolves.trees"))),
                BoostedTrees.of(Files.readAllLines(folder.resolve("wipes.trees"))));
    }

    private static void write(List<Transition> transitions, Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("type,first_frame,last_frame,confidence"));
        for (Transition found : transitions)
            lines.add(found.type().word() + "," + found.firstFrame() + "," + found.lastFrame() + ","
                    + found.confidence());
        Files.write(file, lines);
    }
}
