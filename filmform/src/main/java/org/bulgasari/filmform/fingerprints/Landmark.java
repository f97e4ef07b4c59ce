package org.bulgasari.filmform.fingerprints;

/// A moment at a half second: its hashes, the bits of each that are likely to turn in a copy, and a verifier.
public final class Landmark {

    private static final int VERIFIER = Crop.COUNT;
    private static final int VERIFIER_WORDS = 4;
    /// Weak bits by crop, then the verifier.
    static final int WORDS = VERIFIER + VERIFIER_WORDS;

    private final Fingerprint film;
    private final int moment;
    private final int number;

    Landmark(Fingerprint film, int moment, int number) {
        this.film = film;
        this.moment = moment;
        this.number = number;
    }

    public int moment() {
        return moment;
    }

    /// Eighths of a second from the film's first frame.
    public int tick() {
        return film.tick(moment);
    }

    /// Half seconds from the film's first frame.
    public int slot() {
        return tick() / Fingerprint.TICKS_A_SLOT;
    }

    /// The 64-bit hash of a crop.
    public long hash(Crop crop) {
        return film.hash(moment, crop);
    }

    /// The bits of a hash that are likely to differ in a copy.
    public long weakBits(Crop crop) {
        return film.landmarkWord(number, crop.place());
    }

    /// Bits in which the 256-bit verifiers of two active pictures differ: about 128 for strangers.
    public int verifierDistance(Landmark other) {
        int distance = 0;
        for (int i = VERIFIER; i < WORDS; i++)
            distance += Long.bitCount(film.landmarkWord(number, i) ^ other.film.landmarkWord(other.number, i));
        return distance;
    }
}
