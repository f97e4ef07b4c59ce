package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Films of known shot lengths: lognormal around a taste of the director, 300 shots each.
final class MadeUpFilms {

    private final Random random;

    MadeUpFilms(long seed) {
        random = new Random(seed);
    }

    /// @param median seconds around which directors' tastes lie
    List<ComparedFilm> by(String country, int directors, int filmsEach, double median, int year) {
        List<ComparedFilm> films = new ArrayList<>();
        for (int d = 0; d < directors; d++) {
            double taste = median * Math.exp(0.2 * random.nextGaussian());
            for (int f = 0; f < filmsEach; f++) {
                Credits credits = new Credits(
                        country + " " + (d + 1) + "." + (f + 1),
                        List.of(country + " director " + (d + 1)),
                        year + (d + f) % 5,
                        "drama");
                films.add(new ComparedFilm(
                        country + d + "-" + f,
                        credits,
                        lengths(taste * Math.exp(0.15 * random.nextGaussian())),
                        Map.of(),
                        DetectorError.ofList(),
                        null));
            }
        }
        return films;
    }

    Lengths lengths(double median) {
        return Lengths.of(random.doubles(300)
                .map(x -> Math.max(0.1, median * Math.exp(0.8 * random.nextGaussian())))
                .toArray());
    }
}
