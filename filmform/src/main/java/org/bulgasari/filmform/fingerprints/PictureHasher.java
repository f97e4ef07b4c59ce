package org.bulgasari.filmform.fingerprints;

import org.bulgasari.filmform.decode.SmallPicture;

/// Hashes pictures in every crop. One thread.
final class PictureHasher {

    private static final int VERIFIER_WORDS = Landmark.WORDS - Crop.COUNT;

    private final CosineHash small = CosineHash.small();
    private final CosineHash large = CosineHash.large();

    /// @param contrast standard deviation of brightness in the active picture
    /// @param words the hash of each crop, then what makes a [Landmark]
    @SuppressWarnings("ArrayRecordComponent") // within the package, never compared, handed on at once
    record Hashes(double contrast, long[] words) {}

    Hashes hash(SmallPicture picture, ActivePicture active) {
        NormalisedPicture normalised = new NormalisedPicture(picture, active);
        long[] words = new long[Crop.COUNT + Landmark.WORDS];
        for (Crop crop : Crop.ALL) {
            small.look(normalised, active.central(crop.share()));
            words[crop.place()] = small.bits(0);
            words[Crop.COUNT + crop.place()] = small.weakBits();
        }
        large.look(normalised, active);
        for (int i = 0; i < VERIFIER_WORDS; i++) words[2 * Crop.COUNT + i] = large.bits(i);
        return new Hashes(normalised.contrast(), words);
    }
}
