package org.bulgasari.filmform.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {

    private static List<float[]> windows(double hertz, int seconds) {
        List<float[]> windows = new ArrayList<>();
        Resampler resampler = new Resampler(window -> windows.add(window.clone()));
        for (int i = 0; i < 48_000 * seconds; i++) resampler.hear((float) Math.sin(2 * Math.PI * hertz * i / 48_000));
        return windows;
    }

    /// Root mean square but for the first window, in which the sound begins.
    private static double level(List<float[]> windows) {
        double sum = 0;
        for (float[] window : windows.subList(1, windows.size())) for (float sample : window) sum += sample * sample;
        return Math.sqrt(sum / ((windows.size() - 1) * SileroModel.WINDOW));
    }

    @Test
    void aSecondHasThirtyOneWindowsAndALittle() {
        assertThat(windows(440, 8)).hasSize(8 * SileroModel.SAMPLE_RATE / SileroModel.WINDOW);
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 440, 1000, 3000, 5000})
    void whatVoicesAreMadeOfPassesUnchanged(double hertz) {
        assertThat(level(windows(hertz, 2))).isBetween(0.70, 0.715);
    }

    @ParameterizedTest
    @ValueSource(doubles = {9000, 11_000, 15_000, 20_000})
    void whatWouldBeHeardAsSomethingElseIsTakenAway(double hertz) {
        assertThat(level(windows(hertz, 2))).isLessThan(0.003);
    }

    @Test
    void theToneKeepsItsPitch() {
        float[] all = new float[SileroModel.SAMPLE_RATE];
        List<float[]> windows = windows(500, 2);
        for (int i = 0; i < all.length; i++) all[i] = windows.get(5 + i / SileroModel.WINDOW)[i % SileroModel.WINDOW];
        int upward = 0;
        for (int i = 1; i < all.length; i++) if (all[i - 1] < 0 && all[i] >= 0) upward++;
        assertThat(upward).isBetween(499, 501);
    }
}
