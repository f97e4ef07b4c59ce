package org.bulgasari.filmform.measures;

import org.bulgasari.filmform.decode.Sound;

/// A film's sound from its beginning to its end, sample by sample: where the file tells none for a while,
/// silence is heard, and samples that no sound has are silent. One thread.
public final class GaplessSound {

    /// Who listens.
    @FunctionalInterface
    public interface Ear {
        void hear(float left, float right);
    }

    private static final float LOUDEST = 64;
    private static final double LEAST_GAP = 0.2;
    private static final double LONGEST_FILM = 100_000;

    private final Ear ear;
    private double start = Double.NaN;
    private long heard;

    public GaplessSound(Ear ear) {
        this.ear = ear;
    }

    public void hear(Sound sound) {
        if (sound.samples() == 0) return;
        if (Double.isNaN(start)) start = sound.start();
        fillGap(sound.start() - (start + (double) heard / Sound.SAMPLE_RATE));
        for (int i = 0; i < sound.samples(); i++) ear.hear(heard(sound.left(i)), heard(sound.right(i)));
        heard += sound.samples();
    }

    private void fillGap(double seconds) {
        if (!(seconds > LEAST_GAP && seconds < LONGEST_FILM)) return;
        long samples = Math.round(seconds * Sound.SAMPLE_RATE);
        for (long i = 0; i < samples; i++) ear.hear(0, 0);
        heard += samples;
    }

    /// A broken coder may give samples that are no numbers, or that no sound has.
    private static float heard(float sample) {
        return Math.abs(sample) <= LOUDEST ? sample : 0;
    }

    /// When the sound begins, in seconds from the film's first frame; not a number before any is heard.
    public double start() {
        return start;
    }
}
