package org.bulgasari.filmform.fingerprints;

/// What reversing a picture does to its hashes. A cosine with an odd number of half waves along a mirrored side
/// turns its sign and the others stay; in a negative all turn. So the hashes of a mirrored film, or of a
/// negative, are known without looking at it.
public enum Reversal {
    LEFT_RIGHT(CosineHash.small().odd(true, 0), verifier(true)),
    UPSIDE_DOWN(CosineHash.small().odd(false, 0), verifier(false)),
    LIGHT_DARK(-1, new long[] {-1, -1, -1, -1});

    private final long turned;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final long[] turnedInVerifier;

    Reversal(long turned, long[] turnedInVerifier) {
        this.turned = turned;
        this.turnedInVerifier = turnedInVerifier;
    }

    private static long[] verifier(boolean across) {
        CosineHash large = CosineHash.large();
        long[] words = new long[Landmark.WORDS - Crop.COUNT];
        for (int i = 0; i < words.length; i++) words[i] = large.odd(across, i);
        return words;
    }

    /// The hash that the reversed picture has.
    public long of(long hash) {
        return hash ^ turned;
    }

    /// The fingerprint that the reversed film has.
    public Fingerprint of(Fingerprint film) {
        long[] hashes = film.hashColumn().clone();
        for (int i = 0; i < hashes.length; i++) hashes[i] ^= turned;
        long[] words = film.landmarkColumn().clone();
        for (int i = 0; i < words.length; i++) {
            int word = i % Landmark.WORDS - Crop.COUNT;
            if (word >= 0) words[i] ^= turnedInVerifier[word];
        }
        return new Fingerprint(film.length(), film.boundaries(), film.tickColumn(), hashes, words);
    }
}
