package org.bulgasari.filmform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RationalTest {

    @Test
    void equalFractionsAreEqual() {
        assertThat(new Rational(2002, 60000))
                .isEqualTo(new Rational(1001, 30000))
                .isEqualTo(new Rational(-1001, -30000));
        assertThat(Rational.ofTicks(90, new Rational(1, 90_000))).isEqualTo(new Rational(1, 1000));
    }

    @Test
    void nothingIsLostInSubtracting() {
        assertThat(new Rational(1001, 30000).minus(new Rational(1, 30))).isEqualTo(new Rational(1, 30000));
    }

    @Test
    void fractionsAreOrderedExactly() {
        assertThat(new Rational(Long.MAX_VALUE - 1, Long.MAX_VALUE)).isLessThan(new Rational(1, 1));
    }

    @Test
    void aFractionHasADenominator() {
        assertThatThrownBy(() -> new Rational(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
