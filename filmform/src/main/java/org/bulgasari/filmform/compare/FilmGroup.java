package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bulgasari.filmform.compare.statistics.Sample;

/// Films that are compared, as one, with another group.
public record FilmGroup(String name, List<ComparedFilm> films) {

    public FilmGroup {
        films = List.copyOf(films);
    }

    /// Directors; a film whose director is not known counts as one of its own.
    public int directors() {
        return (int) films.stream().map(FilmGroup::cluster).distinct().count();
    }

    static String cluster(ComparedFilm film) {
        return film.credits().cluster("? " + film.id());
    }

    /// The values of one measure, by director; empty when no film has it.
    ///
    /// @param draws of what detectors may have got wrong; 0 for none
    Optional<Sample> sample(Measure measure, int draws, long seed) {
        Map<String, List<Sample.Value>> clusters = new LinkedHashMap<>();
        for (int i = 0; i < films.size(); i++) {
            ComparedFilm film = films.get(i);
            OptionalDouble measured = measure.compared(film);
            if (measured.isEmpty()) continue;
            Sample.Value value = new Sample.Value(measured.getAsDouble(), noisy(film, measure, i, draws, seed));
            clusters.computeIfAbsent(cluster(film), name -> new ArrayList<>()).add(value);
        }
        return clusters.isEmpty() ? Optional.empty() : Optional.of(new Sample(List.copyOf(clusters.values())));
    }

    private double[] noisy(ComparedFilm film, Measure measure, int number, int draws, long seed) {
        if (!measure.isOfLengths()) return new double[0];
        return new DetectorNoise(film.error(), seed)
                .draws(film.lengths(), number + name.hashCode(), draws).stream()
                        .mapToDouble(measure::compared)
                        .toArray();
    }
}
