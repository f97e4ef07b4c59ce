package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.bulgasari.filmform.compare.statistics.Sample;

/// The values of a group's films, each with what it may have been, given what its detector gets
/// wrong. Every film's shot lengths are drawn once for all measures; films are drawn side by side on
/// all processors, each with a chance of its own, so the figures do not depend on how many there are.
final class GroupValues {

    private final FilmGroup group;
    private final List<Map<Measure, double[]>> noisy;

    /// @param draws of what detectors may have got wrong
    GroupValues(FilmGroup group, List<Measure> measures, int draws, long seed) {
        this.group = group;
        List<Measure> ofLengths = measures.stream().filter(Measure::isOfLengths).toList();
        noisy = IntStream.range(0, group.films().size())
                .parallel()
                .mapToObj(number -> drawn(number, ofLengths, draws, seed))
                .toList();
    }

    private Map<Measure, double[]> drawn(int number, List<Measure> measures, int draws, long seed) {
        ComparedFilm film = group.films().get(number);
        Map<Measure, double[]> drawn = new EnumMap<>(Measure.class);
        if (!film.error().isCounted()) return drawn;
        List<Lengths> lengths = new DetectorNoise(film.error(), seed)
                .draws(film.lengths(), number + group.name().hashCode(), draws);
        for (Measure measure : measures)
            drawn.put(measure, lengths.stream().mapToDouble(measure::compared).toArray());
        return drawn;
    }

    /// By director; empty when no film has the measure.
    Optional<Sample> sample(Measure measure) {
        Map<String, List<Sample.Value>> clusters = new LinkedHashMap<>();
        for (int i = 0; i < noisy.size(); i++) {
            ComparedFilm film = group.films().get(i);
            OptionalDouble measured = measure.compared(film);
            if (measured.isEmpty()) continue;
            double[] draws = noisy.get(i).getOrDefault(measure, new double[0]);
            clusters.computeIfAbsent(FilmGroup.cluster(film), name -> new ArrayList<>())
                    .add(new Sample.Value(measured.getAsDouble(), draws));
        }
        return clusters.isEmpty() ? Optional.empty() : Optional.of(new Sample(List.copyOf(clusters.values())));
    }
}
