package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.bulgasari.filmform.measures.CuttingRate;
import org.bulgasari.filmform.measures.Quantiles;
import org.jspecify.annotations.Nullable;

/// Films described side by side. Nothing is inferred: one film against one says nothing of any others.
///
/// @param shared which parts two films share
public record SideBySide(List<Described> films, AlignedParts shared) {

    /// At which quantiles of shot lengths are told, in per cent.
    public static final List<Integer> PERCENTS = List.of(5, 10, 25, 50, 75, 90, 95);

    private static final int POINTS = 200;
    private static final int STEPS = 100;
    private static final int DRAWS = 400;
    private static final double LEVEL = 0.95;
    private static final long SEED = 1958;

    /// One film.
    ///
    /// @param quantiles of shot lengths in seconds, at 5, 10, 25, 50, 75, 90 and 95 per cent
    /// @param distribution the shot length at each hundredth, from the shortest to the longest: 101 values
    /// @param rate shots a minute along the film, in 200 equal steps of it
    /// @param withError what its figures may have been, given what its detector gets wrong; none where that is
    ///     not known
    public record Described(
            ComparedFilm film,
            int shots,
            double seconds,
            double averageShotLength,
            double medianShotLength,
            double shotsAMinute,
            List<Double> quantiles,
            List<Double> distribution,
            List<Double> rate,
            @Nullable WithError withError) {}

    /// Where the figures of one film plausibly lie, given what its detector gets wrong. It is the error of
    /// measuring this film alone, and says nothing of any difference between films.
    public record WithError(Interval shots, Interval averageShotLength, Interval medianShotLength) {}

    public SideBySide {
        films = List.copyOf(films);
    }

    /// @throws IllegalArgumentException for less than two films
    public static SideBySide of(List<ComparedFilm> films, AlignedParts shared) {
        if (films.size() < 2) throw new IllegalArgumentException("Comparing takes two films at least.");
        return new SideBySide(films.stream().map(SideBySide::described).toList(), shared);
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
                PERCENTS.stream()
                        .map(percent -> lengths.quantile(percent / 100.0))
                        .toList(),
                distribution(lengths),
                rate(lengths),
                withError(film));
    }

    private static @Nullable WithError withError(ComparedFilm film) {
        if (!film.error().isCounted()) return null;
        List<Lengths> drawn = new DetectorNoise(film.error(), SEED).draws(film.lengths(), 0, DRAWS);
        return new WithError(
                middle(drawn, Lengths::count), middle(drawn, Lengths::average), middle(drawn, Lengths::median));
    }

    private static Interval middle(List<Lengths> drawn, ToDoubleFunction<Lengths> figure) {
        double[] sorted = drawn.stream().mapToDouble(figure).sorted().toArray();
        double tail = (1 - LEVEL) / 2;
        return new Interval(Quantiles.at(sorted, tail), Quantiles.at(sorted, 1 - tail), LEVEL);
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
