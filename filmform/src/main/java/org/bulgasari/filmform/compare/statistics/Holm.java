package org.bulgasari.filmform.compare.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Several questions asked of the same films: p values raised so that one false alarm among all of them stays
/// as rare as was meant for one. S. Holm, "A simple sequentially rejective multiple test procedure" (1979).
public final class Holm {

    private Holm() {}

    /// In the order given.
    public static double[] adjusted(double... p) {
        List<Integer> rising = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toList();
        double[] adjusted = new double[p.length];
        double greatest = 0;
        for (int rank = 0; rank < p.length; rank++) {
            greatest = Math.max(greatest, Math.min(1, p[rising.get(rank)] * (p.length - rank)));
            adjusted[rising.get(rank)] = greatest;
        }
        return adjusted;
    }
}
