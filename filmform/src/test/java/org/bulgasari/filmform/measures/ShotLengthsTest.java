package org.bulgasari.filmform.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ShotLengthsTest {

    private static final double[] MANY =
            new Random(7).doubles(600, 0.04, 40).map(x -> x * x / 20 + 0.04).toArray();

    @Test
    void theFiguresOfAFewShotsAreTheKnownOnes() {
        ShotLengths lengths = ShotLengths.of(new double[] {4, 1, 2, 9});

        assertThat(lengths.count()).isEqualTo(4);
        assertThat(lengths.total()).isEqualTo(16);
        assertThat(lengths.average()).isEqualTo(4);
        assertThat(lengths.median()).isEqualTo(3);
        assertThat(lengths.deviation()).isEqualTo(1.5);
        assertThat(lengths.shortest()).isEqualTo(1);
        assertThat(lengths.longest()).isEqualTo(9);
    }

    @Test
    void quantilesNeverFall() {
        List<Double> seconds = ShotLengths.of(MANY).quantiles().stream()
                .map(ShotLengths.Quantile::seconds)
                .toList();

        assertThat(seconds).isSorted().hasSize(7);
    }

    @Test
    void everyShotIsInOneBinAndBinsHaveNoGaps() {
        List<LengthBin> bins = ShotLengths.of(MANY).histogram();

        assertThat(bins.stream().mapToInt(LengthBin::count).sum()).isEqualTo(600);
        for (int i = 1; i < bins.size(); i++)
            assertThat(bins.get(i).from()).isEqualTo(bins.get(i - 1).to());
        for (LengthBin bin : bins)
            assertThat(Arrays.stream(MANY)
                            .filter(x -> x >= bin.from() && x < bin.to())
                            .count())
                    .isEqualTo(bin.count());
    }

    @Test
    void theDensityEnclosesOneOnAScaleOfDoublings() {
        List<DensityPoint> density = ShotLengths.of(MANY).density();

        double area = 0;
        for (int i = 1; i < density.size(); i++) {
            double width =
                    Math.log(density.get(i).seconds() / density.get(i - 1).seconds()) / Math.log(2);
            area += width * (density.get(i).share() + density.get(i - 1).share()) / 2;
        }
        assertThat(area).isCloseTo(1, within(0.01));
    }

    @Test
    void noShotsOneShotAndShotsOfNoLengthHaveFiguresToo() {
        assertThat(ShotLengths.of(new double[0]).count()).isZero();
        assertThat(ShotLengths.of(new double[] {0.04}).median()).isEqualTo(0.04);
        assertThat(ShotLengths.of(new double[] {0, 0, 0, 0, 0, 1}).histogram())
                .isNotEmpty()
                .allSatisfy(bin -> assertThat(bin.from()).isFinite());
        assertThat(ShotLengths.of(DoubleStream.generate(() -> 2).limit(9).toArray())
                        .density())
                .isNotEmpty();
    }

    @Test
    void theMovingAverageOfEqualShotsIsTheirLength() {
        MovingAverage average = MovingAverage.of(new double[] {3, 3, 3, 3, 3});

        assertThat(average.seconds()).containsExactly(3.0, 3.0, 3.0, 3.0, 3.0);
        assertThat(average.window()).isEqualTo(3);
    }
}
