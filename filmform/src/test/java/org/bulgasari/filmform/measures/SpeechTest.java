package org.bulgasari.filmform.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpeechTest {

    private static final String MODEL = "0f".repeat(32);

    private static Speech of(double start, double... sureties) {
        byte[] bytes = new byte[sureties.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Math.round(sureties[i] * Speech.SUREST);
        return new Speech(MODEL, start, bytes);
    }

    private static double[] steps(int quiet, int loud, double surety, int after) {
        double[] sureties = new double[quiet + loud + after];
        Arrays.fill(sureties, quiet, quiet + loud, surety);
        return sureties;
    }

    @Test
    void aVoiceIsHeardFromWhereTheModelIsSureToAHalf() {
        List<Speech.Stretch> stretches = of(2, steps(100, 50, 0.6, 100)).stretches();

        assertThat(stretches).hasSize(1);
        assertThat(stretches.getFirst().from()).isCloseTo(2 + 100 * Speech.STEP, within(1e-9));
        assertThat(stretches.getFirst().to()).isCloseTo(2 + 150 * Speech.STEP, within(1e-9));
        assertThat(of(0, steps(100, 50, 0.45, 100)).stretches()).isEmpty();
    }

    @Test
    void aVoiceThatSinksGoesOnAsLongAsTheModelIsSureToAThird() {
        double[] sureties = steps(10, 60, 0.9, 40);
        Arrays.fill(sureties, 40, 70, 0.4);

        assertThat(of(0, sureties).stretches())
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.to()).isCloseTo(70 * Speech.STEP, within(1e-9)));
    }

    @Test
    void aBreathDividesNothingAndAPauseDoes() {
        double[] breath = steps(10, 60, 0.9, 40);
        Arrays.fill(breath, 30, 33, 0.0);
        double[] pause = steps(10, 60, 0.9, 40);
        Arrays.fill(pause, 30, 35, 0.0);

        assertThat(of(0, breath).stretches()).hasSize(1);
        assertThat(of(0, pause).stretches()).hasSize(2);
    }

    @Test
    void aClickIsNoVoice() {
        assertThat(of(0, steps(20, 7, 1, 20)).stretches()).isEmpty();
        assertThat(of(0, steps(20, 8, 1, 20)).stretches()).hasSize(1);
    }

    @Test
    void aVoiceMayLastToTheEnd() {
        assertThat(of(0, steps(20, 30, 1, 0)).stretches())
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.to()).isCloseTo(50 * Speech.STEP, within(1e-9)));
    }

    @Test
    void theShareIsThatOfTheFilmAndNeverMoreThanAll() {
        assertThat(of(0, steps(100, 100, 1, 0)).share(200 * Speech.STEP)).isCloseTo(0.5, within(1e-9));
        assertThat(of(0, steps(100, 100, 1, 0)).share(400 * Speech.STEP)).isCloseTo(0.25, within(1e-9));
        assertThat(of(-1, steps(0, 100, 1, 0)).share(1)).isEqualTo(1);
        assertThat(of(0, steps(100, 100, 1, 0)).share(0)).isZero();
    }

    @Test
    void stretchesAreInOrderApartAndOfSomeLengthWhateverIsHeard() {
        Random random = new Random(11);
        for (int trial = 0; trial < 200; trial++) {
            double[] sureties = new double[random.nextInt(400)];
            double surety = 0.5;
            for (int i = 0; i < sureties.length; i++)
                sureties[i] = surety = Math.clamp(surety + random.nextGaussian() * 0.15, 0, 1);
            double last = -1;
            for (Speech.Stretch stretch : of(0, sureties).stretches()) {
                assertThat(stretch.from()).isGreaterThan(last);
                assertThat(stretch.to() - stretch.from()).isGreaterThanOrEqualTo(0.25 - 1e-9);
                assertThat(stretch.to()).isLessThanOrEqualTo(sureties.length * Speech.STEP + 1e-9);
                last = stretch.to();
            }
        }
    }

    @Test
    void aModelIsKnownByItsDigest() {
        assertThatThrownBy(() -> new Speech("silero", 0, new byte[1])).isInstanceOf(IllegalArgumentException.class);
    }
}
