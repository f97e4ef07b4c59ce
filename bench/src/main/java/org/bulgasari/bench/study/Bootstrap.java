package org.bulgasari.bench.study;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How sure a figure over several films is: percentiles of the figure over films drawn anew with replacement
/// (Efron 1979). With few films the interval is rough, and too narrow rather than too wide.
record Bootstrap(double low, double high) {

    private static final int DRAWS = 4000;
    private static final double TAIL = 0.025;

    /// The middle 95 % of the figure.
    static Bootstrap of(List<TransitionScore> films, ToDoubleFunction<TransitionScore> figure) {
        SplittableRandom random = new SplittableRandom(1);
        double[] figures = IntStream.range(0, DRAWS)
                .mapToDouble(draw -> figure.applyAsDouble(TransitionScore.sum(
                        films, random.ints(films.size(), 0, films.size()).toArray())))
                .sorted()
                .toArray();
        return new Bootstrap(figures[(int) (DRAWS * TAIL)], figures[(int) (DRAWS * (1 - TAIL)) - 1]);
    }
}
