package org.bulgasari.filmform.measures;

import java.util.Arrays;
import java.util.Optional;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.Sound;

/// Listens to a film and keeps the power of its K-weighted sound, ten figures a second: about 80 bytes. One
/// thread.
///
/// A gap between two stretches of sound counts as silence.
public final class LoudnessMeter implements FilmViewer {

    private static final int PART = Sound.SAMPLE_RATE / 10;
    private static final float LOUDEST = 64;
    private static final double LEAST_GAP = 0.2;
    private static final double LONGEST_FILM = 100_000;

    private final KWeighting left = new KWeighting();
    private final KWeighting right = new KWeighting();
    private double[] powers = new double[1024];
    private int parts;
    private double sum;
    private int inPart;
    private double peak;
    private double start = Double.NaN;
    private long heard;

    @Override
    public void hear(Sound sound) {
        if (sound.samples() == 0) return;
        if (Double.isNaN(start)) start = sound.start();
        fillGap(sound.start() - (start + (double) heard / Sound.SAMPLE_RATE));
        for (int i = 0; i < sound.samples(); i++) hear(heard(sound.left(i)), heard(sound.right(i)));
    }

    private void fillGap(double seconds) {
        if (!(seconds > LEAST_GAP && seconds < LONGEST_FILM)) return;
        long samples = Math.round(seconds * Sound.SAMPLE_RATE);
        for (long i = 0; i < samples; i++) hear(0, 0);
    }

    /// A broken coder may give samples that are no numbers, or that no sound has.
    private static float heard(float sample) {
        return Math.abs(sample) <= LOUDEST ? sample : 0;
    }

    private void hear(float l, float r) {
        peak = Math.max(peak, Math.max(Math.abs(l), Math.abs(r)));
        double weightedLeft = left.next(l);
        double weightedRight = right.next(r);
        sum += weightedLeft * weightedLeft + weightedRight * weightedRight;
        heard++;
        if (++inPart == PART) endPart();
    }

    private void endPart() {
        if (parts == powers.length) powers = Arrays.copyOf(powers, parts * 2);
        powers[parts++] = Double.isFinite(sum) ? sum / PART : 0;
        sum = 0;
        inPart = 0;
        left.settle();
        right.settle();
    }

    /// What was heard so far; empty when nothing was, or less than a tenth of a second.
    public Optional<Loudness> loudness() {
        if (parts == 0) return Optional.empty();
        return Optional.of(new Loudness(start, Arrays.copyOf(powers, parts), peak));
    }
}
