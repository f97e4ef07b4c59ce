package org.bulgasari.filmform.time;

import java.math.BigInteger;

/// A fraction in lowest terms, such as a time of 1001/30000 seconds or a rate of 24000/1001 pictures a second.
///
/// @param denominator positive
public record Rational(long numerator, long denominator) implements Comparable<Rational> {

    public static final Rational ZERO = new Rational(0, 1);

    public Rational {
        if (denominator == 0) throw new IllegalArgumentException("A fraction has no denominator 0");
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        long sign = denominator < 0 ? -1 : 1;
        numerator = Math.multiplyExact(sign, numerator / divisor);
        denominator = Math.multiplyExact(sign, denominator / divisor);
    }

    /// `ticks` of a clock that ticks once in `base` seconds.
    public static Rational ofTicks(long ticks, Rational base) {
        return new Rational(Math.multiplyExact(ticks, base.numerator), base.denominator);
    }

    /// @throws ArithmeticException when the exact result does not fit
    public Rational minus(Rational other) {
        return new Rational(
                Math.subtractExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /// 25/1 pictures a second are 1/25 of a second a picture.
    ///
    /// @throws IllegalArgumentException for zero
    public Rational inverse() {
        return new Rational(/* numerator= */ denominator, /* denominator= */ numerator);
    }

    public double value() {
        return (double) numerator / denominator;
    }

    @Override
    public int compareTo(Rational other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
