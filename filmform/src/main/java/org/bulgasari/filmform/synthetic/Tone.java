package org.bulgasari.filmform.synthetic;

/// Sound by its formula, the same on both sides.
@FunctionalInterface
public interface Tone {

    Tone SILENCE = seconds -> 0;

    /// @return from -1 to 1; what lies outside is clipped
    double at(double seconds);

    /// @param amplitude 0.1 lies 20 dB below full scale
    static Tone sine(double hertz, double amplitude) {
        return seconds -> amplitude * Math.sin(2 * Math.PI * hertz * seconds);
    }

    /// White noise.
    static Tone noise(long seed, double amplitude) {
        return seconds -> {
            long mixed = (Math.round(seconds * 48_000) + seed) * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
            return amplitude * ((mixed >> 11) / (double) (1L << 52));
        };
    }

    /// Another sound from a time on.
    default Tone until(double time, Tone next) {
        return seconds -> seconds < time ? at(seconds) : next.at(seconds);
    }

    default Tone plus(Tone other) {
        return seconds -> at(seconds) + other.at(seconds);
    }
}
