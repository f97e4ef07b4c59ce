package org.bulgasari.filmform.measures;

import java.util.Arrays;
import java.util.Optional;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.Sound;

/// Listens to a film and keeps the power of its K-weighted sound, ten figures a second: about 80 bytes. One
/// thread.
public final class LoudnessMeter implements FilmViewer {

    private static final int PART = Sound.SAMPLE_RATE / 10;

    private final KWeighting left = new KWeighting();
    private final KWeighting right = new KWeighting();
    private double[] powers = new double[1024];
    private int parts;
    private double sum;
    private int inPart;
    private double peak;
    private final GaplessSound whole = new GaplessSound(this::hear);

    @Override
    public void hear(Sound sound) {
        whole.hear(sound);
    }

    private void hear(float l, float r) {
        peak = Math.max(peak, Math.max(Math.abs(l), Math.abs(r)));
        double weightedLeft = left.next(l);
        double weightedRight = right.next(r);
        sum += weightedLeft * weightedLeft + weightedRight * weightedRight;
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
        return Optional.of(new Loudness(whole.start(), Arrays.copyOf(powers, parts), peak));
    }
}
