package org.bulgasari.filmform.decode;

/// A stretch of a film's sound, 48,000 samples a second, left and right (a film with one channel has it on
/// both).
public final class Sound {

    public static final int SAMPLE_RATE = 48_000;

    private final double start;
    private final float[] left;
    private final float[] right;

    /// @param start seconds from the film's first frame; may be negative
    /// @param left samples, from -1 to 1; taken over and not copied
    /// @param right as many
    public Sound(double start, float[] left, float[] right) {
        if (left.length != right.length) throw new IllegalArgumentException("Left and right differ in length");
        this.start = start;
        this.left = left;
        this.right = right;
    }

    /// Of the first sample, in seconds from the film's first frame.
    public double start() {
        return start;
    }

    /// The same samples at another time.
    Sound startingAt(double otherStart) {
        return new Sound(otherStart, left, right);
    }

    public int samples() {
        return left.length;
    }

    public float left(int sample) {
        return left[sample];
    }

    public float right(int sample) {
        return right[sample];
    }
}
