package org.bulgasari.filmform.speech;

import java.util.function.Consumer;
import org.bulgasari.filmform.decode.Sound;

/// Makes windows of 16,000 samples a second out of 48,000: every third sample, after all above 7 kHz is taken
/// away (a sinc of 63 samples under a Hamming window). One thread.
final class Resampler {

    private static final int EVERY = Sound.SAMPLE_RATE / SileroModel.SAMPLE_RATE;
    private static final int TAPS = 63;
    private static final double EDGE = 7000.0 / Sound.SAMPLE_RATE;
    private static final float[] FILTER = filter();

    private final Consumer<float[]> hearer;
    private final float[] heard = new float[TAPS - 1 + EVERY * SileroModel.WINDOW];
    private final float[] window = new float[SileroModel.WINDOW];
    private int filled = TAPS - 1;

    /// @param hearer gets each window, which is written over afterwards
    Resampler(Consumer<float[]> hearer) {
        this.hearer = hearer;
    }

    private static float[] filter() {
        double[] sinc = new double[TAPS];
        double sum = 0;
        for (int i = 0; i < TAPS; i++) {
            double at = i - (TAPS - 1) / 2.0;
            double wave = at == 0 ? 2 * EDGE : Math.sin(2 * Math.PI * EDGE * at) / (Math.PI * at);
            sinc[i] = wave * (0.54 - 0.46 * Math.cos(2 * Math.PI * i / (TAPS - 1)));
            sum += sinc[i];
        }
        float[] filter = new float[TAPS];
        for (int i = 0; i < TAPS; i++) filter[i] = (float) (sinc[i] / sum);
        return filter;
    }

    /// @param sample the next, from -1 to 1
    void hear(float sample) {
        heard[filled++] = sample;
        if (filled < heard.length) return;
        for (int i = 0; i < window.length; i++) window[i] = filtered(i * EVERY);
        System.arraycopy(heard, heard.length - (TAPS - 1), heard, 0, TAPS - 1);
        filled = TAPS - 1;
        hearer.accept(window);
    }

    private float filtered(int from) {
        float sum = 0;
        for (int i = 0; i < TAPS; i++) sum += FILTER[i] * heard[from + i];
        return sum;
    }
}
