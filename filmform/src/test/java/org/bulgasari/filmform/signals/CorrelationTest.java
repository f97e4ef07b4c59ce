package org.bulgasari.filmform.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelationTest {

    private static Correlation of(double... pairs) {
        Correlation correlation = new Correlation();
        for (int i = 0; i < pairs.length; i += 2) correlation.add(pairs[i], pairs[i + 1]);
        return correlation;
    }

    @Test
    void seriesThatRunAlikeHaveOne() {
        assertThat(of(1, 10, 2, 20, 3, 30).value()).isCloseTo(1, within(1e-12));
    }

    @Test
    void seriesThatRunAgainstEachOtherHaveMinusOne() {
        assertThat(of(1, 30, 2, 20, 3, 10).value()).isCloseTo(-1, within(1e-12));
    }

    /// By hand: covariance 0.5, variances 1.25 and 1.25.
    @Test
    void itIsPearsonsR() {
        assertThat(of(1, 1, 2, 3, 3, 2, 4, 4).value()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void aFlatSeriesRunsLikeNothing() {
        assertThat(of(1, 5, 2, 5, 3, 5).value()).isZero();
    }

    @Test
    void twoFlatSeriesAreAlikeWhenSteadied() {
        assertThat(of(1, 5, 1, 5).steadied(4)).isEqualTo(1);
    }
}
