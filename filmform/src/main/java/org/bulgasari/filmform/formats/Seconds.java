package org.bulgasari.filmform.formats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.bulgasari.filmform.time.Rational;

/// Seconds as files write them: six decimals, rounded half up from the exact fraction.
final class Seconds {

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private Seconds() {}

    static String text(Rational time) {
        return new BigDecimal(BigInteger.valueOf(time.numerator()).multiply(MILLION))
                .divide(BigDecimal.valueOf(time.denominator()), 0, RoundingMode.HALF_UP)
                .movePointLeft(6)
                .setScale(6)
                .toPlainString();
    }

    /// To the nearest millisecond.
    static long milliseconds(Rational time) {
        return new BigDecimal(BigInteger.valueOf(time.numerator()).multiply(BigInteger.valueOf(1000)))
                .divide(BigDecimal.valueOf(time.denominator()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
