package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bulgasari.filmform.measures.CuttingRate;

/// Films described side by side. Nothing is inferred: one film against one says nothing of any
/// others.
///
/// @param caution in words
public record SideBySide(List<Described> films, String caution) {

    static final int[] PERCENTS = {5, 10, 25, 50, 75, 90, 95};
    private static final int POINTS = 200;
    private static final int STEPS = 100;

    /// One film.
    ///
    /// @param quantiles of shot lengths in seconds, at 5, 10, 25, 50, 75, 90 and 95 per cent
    /// @param distribution the shot length at each hundredth, from the shortest to the longest: 101
    ///     values
    /// @param rate shots a minute along the film, in 200 equal steps of it
    public record Described(
            ComparedFilm film,
            int shots,
            double seconds,
            double averageShotLength,
            double medianShotLength,
            double shotsAMinute,
            List<Double> quantiles,
            List<Double> distribution,
            List<Double> rate) {}

    public SideBySide {
        films = List.copyOf(films);
    }

    /// @throws IllegalArgumentException for less than two films
    public static SideBySide of(List<ComparedFilm> films) {
        if (films.size() < 2) throw new IllegalArgumentException("Comparing takes two films at least.");
        return new SideBySide(
                films.stream().map(SideBySide::described).toList(),
                "This describes these films and no others. One film against one carries no interval and no test: whatever"
                        + " sets them apart may be chance, a director or a genre. To ask about a group, compare groups (--a, --b).");
    }

    static Described described(ComparedFilm film) {
        Lengths lengths = film.lengths();
        return new Described(
                film,
                lengths.count(),
                lengths.total(),
                lengths.average(),
                lengths.median(),
                60 / lengths.average(),
                IntStream.of(PERCENTS)
                        .mapToObj(percent -> lengths.quantile(percent / 100.0))
                        .toList(),
                distribution(lengths),
                rate(lengths));
    }

    /// The shot length at each hundredth, from the shortest to the longest: 101 values.
    public static List<Double> distribution(Lengths lengths) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> lengths.quantile(step / (double) STEPS))
                .toList();
    }

    private static List<Double> rate(Lengths lengths) {
        List<CuttingRate.Stretch> shots = new ArrayList<>();
        double start = 0;
        for (double length : lengths.inOrder().toArray()) {
            shots.add(new CuttingRate.Stretch(start, start + length));
            start += length;
        }
        return CuttingRate.of(shots, lengths.total(), POINTS).shotsAMinute();
    }
}
