package org.bulgasari.filmform.fingerprints;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The fingerprint of one film: its moments (eighths of a second at which there is something to see) in order,
/// and its landmarks. Costs some 420 bytes a second of film. Never changes.
public final class Fingerprint {

    /// Ticks in a second.
    public static final int TICKS_A_SECOND = 8;
    /// Ticks from one landmark to the next.
    public static final int TICKS_A_SLOT = 4;

    private final double length;
    private final double[] boundaries;
    private final int[] ticks;
    private final long[] hashes;
    private final int[] landmarks;
    private final long[] landmarkWords;

    /// @param hashes for each moment as many as there are crops
    /// @param landmarkWords for each landmark weak bits by crop, and the verifier
    Fingerprint(double length, double[] boundaries, int[] ticks, long[] hashes, long[] landmarkWords) {
        this.length = length;
        this.boundaries = boundaries;
        this.ticks = ticks;
        this.hashes = hashes;
        this.landmarkWords = landmarkWords;
        landmarks = IntStream.range(0, ticks.length)
                .filter(moment -> ticks[moment] % TICKS_A_SLOT == 0)
                .toArray();
        if (hashes.length != ticks.length * Crop.COUNT || landmarkWords.length != landmarks.length * Landmark.WORDS)
            throw new IllegalArgumentException("Moments and hashes differ in number");
    }

    /// Of the film, in seconds.
    public double length() {
        return length;
    }

    /// Of the film, in ticks, the last one begun included.
    public int ticks() {
        return (int) Math.ceil(length * TICKS_A_SECOND - 1e-6);
    }

    /// Where shots begin but for the first, in seconds: for [ShotRhythm], and to trim stretches to.
    public double[] boundaries() {
        return boundaries.clone();
    }

    /// This fingerprint with the shots of the film.
    ///
    /// @param boundaries where shots begin but for the first, in seconds, rising
    public Fingerprint withBoundaries(double... boundaries) {
        return new Fingerprint(length, boundaries.clone(), ticks, hashes, landmarkWords);
    }

    public int moments() {
        return ticks.length;
    }

    /// Eighths of a second from the first frame; they rise with the moments, with gaps where nothing is to be
    /// seen.
    public int tick(int moment) {
        return ticks[moment];
    }

    /// The 64-bit hash of a crop of a moment's picture.
    public long hash(int moment, Crop crop) {
        return hashes[moment * Crop.COUNT + crop.place()];
    }

    /// The first moment at a tick or after it; the number of moments when there is none.
    public int momentFrom(int tick) {
        int found = Arrays.binarySearch(ticks, tick);
        return found >= 0 ? found : -found - 1;
    }

    public int landmarks() {
        return landmarks.length;
    }

    /// @param number from 0
    public Landmark landmark(int number) {
        return new Landmark(this, landmarks[number], number);
    }

    long landmarkWord(int landmark, int word) {
        return landmarkWords[landmark * Landmark.WORDS + word];
    }

    int[] tickColumn() {
        return ticks;
    }

    long[] hashColumn() {
        return hashes;
    }

    long[] landmarkColumn() {
        return landmarkWords;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that
                && length == that.length
                && Arrays.equals(boundaries, that.boundaries)
                && Arrays.equals(ticks, that.ticks)
                && Arrays.equals(hashes, that.hashes)
                && Arrays.equals(landmarkWords, that.landmarkWords);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
