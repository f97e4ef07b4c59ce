package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What a film's shot lengths may have been, given what the detector gets wrong.
///
/// For each draw a precision and a recall are drawn from what was counted (Beta distributions with
/// half a count added, after Jeffreys), the same for every film that the same detector saw, since
/// its habits are not chance. Then each boundary is taken back with the chance that it is invented,
/// and missed ones are put in: as many as recall leaves out, each in a shot that is hit in
/// proportion to its length, anywhere in it.
final class DetectorNoise {

    private final DetectorError error;
    private final long seed;

    DetectorNoise(DetectorError error, long seed) {
        this.error = error;
        this.seed = seed;
    }

    /// @param film told apart from others by its number, so that their chances are their own
    List<Lengths> draws(Lengths lengths, int film, int draws) {
        if (!error.isCounted()) return List.of();
        Random habits = new Random(seed);
        Random chance = new Random(seed * 31 + film);
        List<Lengths> drawn = new ArrayList<>(draws);
        for (int i = 0; i < draws; i++) {
            double precision = beta(error.found() + 0.5, error.invented() + 0.5, habits);
            double recall = beta(error.found() + 0.5, error.missed() + 0.5, habits);
            drawn.add(draw(lengths, precision, recall, chance));
        }
        return drawn;
    }

    static Lengths draw(Lengths lengths, double precision, double recall, Random chance) {
        List<Double> kept = new ArrayList<>();
        for (double length : lengths.inOrder().toArray()) {
            boolean joined = !kept.isEmpty() && chance.nextDouble() >= precision;
            kept.add(joined ? kept.removeLast() + length : length);
        }
        double missedABoundary = (1 - recall) / recall;
        double rate = (kept.size() - 1) * missedABoundary / lengths.total();
        List<Double> split = new ArrayList<>();
        for (double length : kept) splitInto(split, length, rate, chance);
        return Lengths.of(split.stream().mapToDouble(d -> d).filter(d -> d > 0).toArray());
    }

    /// Boundaries as they come in a Poisson process of a rate in boundaries a second.
    private static void splitInto(List<Double> split, double length, double rate, Random chance) {
        double rest = length;
        for (double next = gap(rate, chance); next < rest; next = gap(rate, chance)) {
            split.add(next);
            rest -= next;
        }
        split.add(rest);
    }

    private static double gap(double rate, Random chance) {
        return rate <= 0 ? Double.POSITIVE_INFINITY : -Math.log1p(-chance.nextDouble()) / rate;
    }

    private static double beta(double a, double b, Random random) {
        double x = gamma(a, random);
        return x / (x + gamma(b, random));
    }

    /// G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables" (2000).
    private static double gamma(double shape, Random random) {
        if (shape < 1) return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) return d * v;
        }
    }
}
