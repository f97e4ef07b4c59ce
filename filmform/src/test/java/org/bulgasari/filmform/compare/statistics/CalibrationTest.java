package org.bulgasari.filmform.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whether intervals hold the truth as often as they say, and tests cry wolf as seldom, over groups of known
/// truth.
@Tag("long")
class CalibrationTest {

    private static final int WORLDS = 1000;

    /// Films of directors: a director's taste and a film's own whim, in doublings of shot length.
    private static Sample group(int directors, double shift, Random random) {
        List<List<Sample.Value>> clusters = new ArrayList<>();
        for (int i = 0; i < directors; i++) {
            double taste = shift + 0.4 * random.nextGaussian();
            List<Sample.Value> films = new ArrayList<>();
            for (int j = random.nextInt(3); j >= 0; j--)
                films.add(new Sample.Value(taste + 0.3 * random.nextGaussian()));
            clusters.add(films);
        }
        return new Sample(clusters);
    }

    @Test
    void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
        for (int directors : new int[] {6, 10, 20}) {
            Random random = new Random(directors);
            int held = 0;
            int deltaHeld = 0;
            double truth = 0.5;
            double delta = SmallestEffect.asDelta(truth, 0.5);
            for (int i = 0; i < WORLDS; i++) {
                Sample a = group(directors, truth, random);
                Sample b = group(directors + 2, 0, random);
                Bootstrap bootstrap = new Bootstrap(600, 0.95, i);
                if (bootstrap.interval(a, b, Effects::hodgesLehmann).contains(truth)) held++;
                if (bootstrap.interval(a, b, Effects::cliffsDelta).contains(delta)) deltaHeld++;
            }
            System.out.printf(
                    "%d directors: shift %.3f, delta %.3f%n",
                    directors, held / (double) WORLDS, deltaHeld / (double) WORLDS);
            assertThat(held / (double) WORLDS)
                    .as("shift, %d directors", directors)
                    .isBetween(0.93, 0.975);
            assertThat(deltaHeld / (double) WORLDS)
                    .as("delta, %d directors", directors)
                    .isBetween(0.915, 0.97);
        }
    }

    @Test
    void thePermutationTestCriesWolfNoOftenerThanItSays() {
        Random random = new Random(5);
        int alarms = 0;
        for (int i = 0; i < WORLDS; i++)
            if (Permutation.test(group(6, 0, random), group(8, 0, random), 999, i)
                            .p()
                    <= 0.05) alarms++;
        System.out.printf("false alarms %.4f%n", alarms / (double) WORLDS);
        assertThat(alarms / (double) WORLDS).isBetween(0.03, 0.065);
    }

    @Test
    void anEffectOfTheSizeStatedIsSeenAboutAsOftenAsStated() {
        Random random = new Random(9);
        int seen = 0;
        double spread = 0.5;
        double shift = spread
                * new SmallestEffect(0.05, 0.8)
                        .of(Sample.ofSingles(0, 1, 2, 3, 4, 5, 6, 7), Sample.ofSingles(0, 1, 2, 3, 4, 5, 6, 7))
                        .orElseThrow()
                / SmallestEffect.spread(
                                Sample.ofSingles(0, 1, 2, 3, 4, 5, 6, 7), Sample.ofSingles(0, 1, 2, 3, 4, 5, 6, 7))
                        .orElseThrow();
        for (int i = 0; i < WORLDS; i++) {
            double[] a = random.doubles(8)
                    .map(x -> spread * random.nextGaussian() + shift)
                    .toArray();
            double[] b =
                    random.doubles(8).map(x -> spread * random.nextGaussian()).toArray();
            if (Permutation.test(Sample.ofSingles(a), Sample.ofSingles(b), 999, i)
                            .p()
                    <= 0.05) seen++;
        }
        System.out.printf("seen %.4f%n", seen / (double) WORLDS);
        assertThat(seen / (double) WORLDS).isBetween(0.74, 0.9);
    }
}
