package org.bulgasari.filmform.compare.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Could chance have dealt the clusters so unevenly? Whole clusters change sides, since films of one director
/// are not independent; the statistic is the size of Cliff's delta.
///
/// All ways to deal the clusters are gone through when there are not more than `mostDeals`; else that many are
/// drawn, and the dealt one counts among them, so that p is never 0 and never too small.
public final class Permutation {

    private static final double SAME = 1e-12;

    private Permutation() {}

    /// @param p how often a deal is at least as uneven as the one seen
    /// @param least the smallest p that these numbers of clusters can give
    /// @param exact whether all deals were gone through
    public record Result(double p, double least, boolean exact, long deals) {}

    /// A cluster by the ranks of its values among all: delta follows from their sum, so a deal costs as much as
    /// there are clusters, however many values these have.
    private record Ranked(double sum, int size) {}

    public static Result test(Sample a, Sample b, int mostDeals, long seed) {
        List<List<Sample.Value>> clusters = new ArrayList<>(a.clusters());
        clusters.addAll(b.clusters());
        List<Ranked> all = ranked(clusters);
        double seen = Math.abs(delta(all, a.clusterCount()));
        double ways = ways(all.size(), a.clusterCount());
        double least = (a.clusterCount() == b.clusterCount() ? 2 : 1) / ways;
        return ways <= mostDeals
                ? exact(all, a.clusterCount(), seen, least)
                : drawn(all, a.clusterCount(), seen, mostDeals, new Random(seed));
    }

    private static Result exact(List<Ranked> all, int first, double seen, double least) {
        long deals = 0;
        long uneven = 0;
        int[] chosen = new int[first];
        for (int i = 0; i < first; i++) chosen[i] = i;
        do {
            deals++;
            if (Math.abs(delta(dealt(all, chosen), first)) >= seen - SAME) uneven++;
        } while (next(chosen, all.size()));
        return new Result((double) uneven / deals, least, true, deals);
    }

    private static Result drawn(List<Ranked> all, int first, double seen, int deals, Random random) {
        long uneven = 1;
        List<Ranked> shuffled = new ArrayList<>(all);
        for (int i = 1; i < deals; i++) {
            Collections.shuffle(shuffled, random);
            if (Math.abs(delta(shuffled, first)) >= seen - SAME) uneven++;
        }
        return new Result((double) uneven / deals, 1.0 / deals, false, deals);
    }

    /// The chosen clusters first, then the others.
    private static List<Ranked> dealt(List<Ranked> all, int[] chosen) {
        List<Ranked> dealt = new ArrayList<>(all.size());
        List<Ranked> rest = new ArrayList<>(all.size());
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            if (at < chosen.length && chosen[at] == i) {
                dealt.add(all.get(i));
                at++;
            } else rest.add(all.get(i));
        }
        dealt.addAll(rest);
        return dealt;
    }

    /// The next choice in lexical order.
    private static boolean next(int[] chosen, int of) {
        int i = chosen.length - 1;
        while (i >= 0 && chosen[i] == of - chosen.length + i) i--;
        if (i < 0) return false;
        chosen[i]++;
        for (int j = i + 1; j < chosen.length; j++) chosen[j] = chosen[j - 1] + 1;
        return true;
    }

    /// Equal values share the middle of their ranks.
    private static List<Ranked> ranked(List<List<Sample.Value>> clusters) {
        double[] sorted = clusters.stream()
                .flatMap(List::stream)
                .mapToDouble(Sample.Value::measured)
                .sorted()
                .toArray();
        return clusters.stream()
                .map(cluster -> new Ranked(
                        cluster.stream()
                                .mapToDouble(value -> rank(sorted, value.measured()))
                                .sum(),
                        cluster.size()))
                .toList();
    }

    private static double rank(double[] sorted, double value) {
        int below = Effects.below(sorted, value);
        return (below + 1 + sorted.length - Effects.above(sorted, value)) / 2.0;
    }

    /// Cliff's delta from ranks: H. B. Mann and D. R. Whitney (1947), U = R - n (n + 1) / 2, and delta = 2 U /
    /// (n m) - 1.
    private static double delta(List<Ranked> clusters, int first) {
        double sum = 0;
        long n = 0;
        long m = 0;
        for (int i = 0; i < clusters.size(); i++) {
            Ranked cluster = clusters.get(i);
            if (i < first) {
                sum += cluster.sum;
                n += cluster.size;
            } else m += cluster.size;
        }
        return 2 * (sum - n * (n + 1) / 2.0) / (n * m) - 1;
    }

    /// In how many ways some of all can be chosen.
    static double ways(int of, int some) {
        double ways = 1;
        for (int i = 1; i <= some; i++) ways = ways * (of - some + i) / i;
        return Math.rint(ways);
    }
}
