package org.bulgasari.filmform.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Against values worked out by hand or printed in tables.
class StatisticsTest {

    @Test
    void cliffsDeltaCountsPairs() {
        // 1,2,3,4 against 2,3,5: of 12 pairs, 3 greater, 7 less, 2 equal.
        assertThat(Effects.cliffsDelta(new double[] {1, 2, 3, 4}, new double[] {2, 3, 5}))
                .isEqualTo((3 - 7) / 12.0);
        assertThat(Effects.cliffsDelta(new double[] {5, 6}, new double[] {1, 2, 3}))
                .isEqualTo(1);
        assertThat(Effects.cliffsDelta(new double[] {7}, new double[] {7})).isZero();
    }

    @Test
    void hodgesLehmannIsTheMedianOfDifferences() {
        // differences of 1,4,9 and 2,3: -1,-2,2,1,7,6 -> median 1.5
        assertThat(Effects.hodgesLehmann(new double[] {1, 4, 9}, new double[] {2, 3}))
                .isEqualTo(1.5);
    }

    @Test
    void theMedianOfDifferencesIsThatOfTheDifferencesWrittenDown() {
        Random random = new Random(2);
        for (int round = 0; round < 500; round++) {
            boolean tied = round % 2 == 0;
            double[] a = values(random, tied);
            double[] b = values(random, tied);
            double[] all = Arrays.stream(a)
                    .flatMap(one -> Arrays.stream(b).map(other -> one - other))
                    .sorted()
                    .toArray();
            int middle = all.length / 2;
            double median = all.length % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2;

            assertThat(Effects.hodgesLehmann(a, b)).isEqualTo(median + 0.0);
        }
    }

    private static double[] values(Random random, boolean tied) {
        return random.doubles(1 + random.nextInt(12))
                .map(x -> tied ? Math.rint(x * 6) - 3 : Math.log(x) * 3)
                .toArray();
    }

    @Test
    void quantilesAreThoseOfTheTables() {
        assertThat(Normal.upTo(1.959963984540054)).isCloseTo(0.975, within(1e-14));
        assertThat(Normal.upTo(-3)).isCloseTo(0.0013498980316300933, within(1e-15));
        assertThat(Student.quantile(0.975, 1)).isCloseTo(12.7062047362, within(1e-8));
        assertThat(Student.quantile(0.975, 9)).isCloseTo(2.2621571628, within(1e-8));
        assertThat(Student.quantile(0.8, 18)).isCloseTo(0.8620486678, within(1e-8));
        assertThat(Student.quantile(0.025, 200)).isCloseTo(-1.9718962236, within(1e-8));
    }

    @Test
    void holmRaisesTheLeastMostAndKeepsTheOrder() {
        assertThat(Holm.adjusted(0.01, 0.04, 0.03, 0.005))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
        assertThat(Holm.adjusted(0.9)).containsExactly(0.9);
    }

    @Test
    void aPermutationTestOfThreeAgainstThreeGoesThroughAllTwentyDeals() {
        Permutation.Result result = Permutation.test(Sample.ofSingles(1, 2, 3), Sample.ofSingles(4, 5, 6), 10_000, 1);

        assertThat(result).isEqualTo(new Permutation.Result(0.1, 0.1, true, 20));
    }

    @Test
    void filmsOfOneDirectorChangeSidesTogether() {
        Sample two = new Sample(List.of(List.of(value(1), value(2), value(3)), List.of(value(4))));
        Sample one = new Sample(List.of(List.of(value(8), value(9), value(7), value(6))));

        // three directors, one of them on the second side: three deals, of which only the seen one is complete
        assertThat(Permutation.test(two, one, 10_000, 1).p()).isEqualTo(2 / 3.0, within(1e-12));
    }

    @Test
    void aDrawnTestComesNearTheExactOne() {
        double[] a = {2.1, 3.4, 2.2, 5.6, 4.1, 3.9, 2.8, 6.1};
        double[] b = {4.4, 5.2, 6.8, 3.6, 7.1, 5.9, 4.9, 8.0};
        Permutation.Result exact = Permutation.test(Sample.ofSingles(a), Sample.ofSingles(b), 20_000, 1);
        Permutation.Result drawn = Permutation.test(Sample.ofSingles(a), Sample.ofSingles(b), 9_999, 1);

        assertThat(exact.exact()).isTrue();
        assertThat(exact.deals()).isEqualTo(12_870);
        assertThat(drawn.exact()).isFalse();
        assertThat(drawn.p()).isCloseTo(exact.p(), within(0.01));
    }

    @Test
    void theSmallestEffectFollowsFromSpreadAndNumbers() {
        // spread 1, ten against ten: (2.1009 + 0.8620) * sqrt(0.2) / sqrt(3/pi) = 1.3560
        Sample a = Sample.ofSingles(0, 0, 0, 0, 0, 2, 2, 2, 2, 2);
        double spread = SmallestEffect.spread(a, a).orElseThrow();

        assertThat(spread).isCloseTo(Math.sqrt(20 / 18.0), within(1e-12));
        assertThat(new SmallestEffect(0.05, 0.8).of(a, a).orElseThrow() / spread)
                .isCloseTo(1.3560, within(1e-3));
        assertThat(new SmallestEffect(0.05, 0.8).clustersToSee(1.357 * spread, spread))
                .hasValue(10);
        assertThat(SmallestEffect.asDelta(1, 1)).isCloseTo(0.5205, within(1e-4));
    }

    @Test
    void equalSeedsGiveEqualIntervals() {
        Sample a = Sample.ofSingles(1, 2, 3, 4, 5, 6);
        Sample b = Sample.ofSingles(3, 4, 5, 6, 7, 9);
        Bootstrap bootstrap = new Bootstrap(500, 0.95, 7);

        assertThat(bootstrap.interval(a, b, Effects::hodgesLehmann))
                .isEqualTo(bootstrap.interval(a, b, Effects::hodgesLehmann));
    }

    @Test
    void errorOfMeasurementWidensTheInterval() {
        List<List<Sample.Value>> sure = List.of(List.of(value(1)), List.of(value(2)), List.of(value(3)));
        List<List<Sample.Value>> unsure = List.of(
                List.of(new Sample.Value(1, -1, 3)),
                List.of(new Sample.Value(2, 0, 4)),
                List.of(new Sample.Value(3, 1, 5)));
        Bootstrap bootstrap = new Bootstrap(4000, 0.95, 7);
        Sample other = Sample.ofSingles(5, 6, 7);

        Interval without = bootstrap.interval(new Sample(sure), other, Effects::hodgesLehmann);
        Interval with = bootstrap.interval(new Sample(unsure), other, Effects::hodgesLehmann);

        assertThat(with.to() - with.from()).isGreaterThan(without.to() - without.from() + 1);
    }

    private static Sample.Value value(double measured) {
        return new Sample.Value(measured);
    }
}
