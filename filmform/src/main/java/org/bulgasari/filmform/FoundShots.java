package org.bulgasari.filmform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulgasari.filmform.shots.Corrected;
import org.bulgasari.filmform.shots.Correction;
import org.bulgasari.filmform.shots.Corrections;
import org.bulgasari.filmform.shots.CorrectionsFile;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionFinder;
import org.bulgasari.filmform.time.FrameTimes;
import org.jspecify.annotations.Nullable;

/// The transitions and shots of a film, corrections laid over them.
///
/// @param transitions in force, the machine's and those by hand
/// @param setAside those of the machine that a correction removed or replaced
/// @param settings by which they were found, to be printed
record FoundShots(List<Transition> transitions, List<Transition> setAside, Shots shots, Map<String, String> settings) {

    static final String CUTS = "surety.cuts";
    static final String GRADUALS = "surety.graduals";
    private static final String CORRECTIONS = "corrections.laid";
    private static final String IDLE = "corrections.idle";

    /// @param found by the machine
    /// @param corrections a file of them, or none
    static FoundShots of(List<Transition> found, FrameTimes times, TransitionFinder finder, Corrections corrections) {
        Corrected corrected = corrections.over(found);
        List<Transition> inForce = corrected.inForce().stream()
                .filter(transition -> transition.lastFrame() < times.frames())
                .toList();
        return new FoundShots(
                inForce,
                corrected.setAside(),
                Shots.divide(times, inForce),
                settings(finder, corrections, notLaid(corrections, corrected, times)));
    }

    static Corrections corrections(@Nullable Path file) throws IOException {
        return file == null ? Corrections.none() : CorrectionsFile.read(file);
    }

    /// Lines of corrections that mean nothing in this film.
    private static List<Integer> notLaid(Corrections corrections, Corrected corrected, FrameTimes times) {
        Stream<Integer> beyond = corrections.list().stream()
                .filter(Correction.Add.class::isInstance)
                .map(Correction.Add.class::cast)
                .filter(add -> add.transition().lastFrame() >= times.frames())
                .map(Correction::line);
        return Stream.concat(corrected.notFound().stream().map(Correction::line), beyond)
                .sorted()
                .toList();
    }

    private static Map<String, String> settings(
            TransitionFinder finder, Corrections corrections, List<Integer> notLaid) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(CUTS, Double.toString(finder.cuts()));
        settings.put(GRADUALS, Double.toString(finder.graduals()));
        int all = corrections.list().size();
        if (all > 0) settings.put(CORRECTIONS, Integer.toString(all - notLaid.size()));
        if (!notLaid.isEmpty())
            settings.put(IDLE, notLaid.stream().limit(50).map(String::valueOf).collect(Collectors.joining(", ")));
        return settings;
    }
}
