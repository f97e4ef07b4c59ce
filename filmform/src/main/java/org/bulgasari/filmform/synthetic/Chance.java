package org.bulgasari.filmform.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/// Choices that a seed decides.
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /// True so often.
    boolean is(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    /// Both bounds included.
    int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// As often in every octave between the bounds: short ones as likely as long ones.
    int octaves(int low, int high) {
        return (int) Math.round(low * Math.pow((double) high / low, random.nextDouble()));
    }

    /// Lognormal.
    double around(double median, double spread) {
        return median * Math.exp(spread * random.nextGaussian());
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    long seed() {
        return random.nextLong();
    }

    double sign() {
        return random.nextBoolean() ? 1 : -1;
    }
}
