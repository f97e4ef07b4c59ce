package org.bulgasari.filmform.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bulgasari.filmform.measures.CuttingRate.Stretch;
import org.junit.jupiter.api.Test;

class CuttingRateTest {

    @Test
    void theCurveEnclosesAsManyShotsAsTheFilmHas() {
        Random random = new Random(3);
        for (int count : new int[] {1, 2, 17, 900}) {
            List<Stretch> shots = new ArrayList<>();
            double at = 0;
            for (int i = 0; i < count; i++) shots.add(new Stretch(at, at += 0.04 + 8 * random.nextDouble()));

            CuttingRate rate = CuttingRate.of(shots, at, 400);

            double area = rate.shotsAMinute().stream().mapToDouble(r -> r).sum() * rate.step() / 60;
            assertThat(area).isCloseTo(count, within(0.01 * count));
        }
    }

    @Test
    void aSteadyPaceIsALevelLineToBothEnds() {
        List<Stretch> shots = new ArrayList<>();
        for (int i = 0; i < 300; i++) shots.add(new Stretch(2 * i, 2 * i + 2));

        assertThat(CuttingRate.of(shots, 600, 100).shotsAMinute())
                .allSatisfy(rate -> assertThat(rate).isCloseTo(30, within(0.01)));
    }

    @Test
    void fastPartsStandAboveSlowOnes() {
        List<Stretch> shots = new ArrayList<>();
        for (int i = 0; i < 30; i++) shots.add(new Stretch(10 * i, 10 * i + 10));
        for (int i = 0; i < 300; i++) shots.add(new Stretch(300 + i, 301 + i));

        List<Double> rates = CuttingRate.of(shots, 600, 100).shotsAMinute();

        assertThat(rates.getFirst()).isCloseTo(6, within(0.1));
        assertThat(rates.getLast()).isCloseTo(60, within(0.1));
    }
}
