package org.bulgasari.filmform.fingerprints;

/// Hashes of mirrored pictures: a cosine with an odd number of half waves across turns its sign, the others stay.
public final class Mirror {

    private static final long TURNED = CosineHash.oddAcross();

    private Mirror() {}

    /// The hash that the picture would have with left and right exchanged.
    public static long of(long hash) {
        return hash ^ TURNED;
    }
}
