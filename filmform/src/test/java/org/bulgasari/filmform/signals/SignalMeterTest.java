package org.bulgasari.filmform.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.bulgasari.filmform.synthetic.Stock;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.scene.Scene;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;

class SignalMeterTest {

    private static final Scene GREY = (canvas, seconds) -> canvas.fill(Argb.grey(0.5));
    private static final Scene WHITE = (canvas, seconds) -> canvas.fill(Argb.WHITE);
    private static final Scene RED = (canvas, seconds) -> canvas.fill(Argb.of(1, 1, 0));

    private static SyntheticFilm film() {
        return SyntheticFilm.of(256, 144, new Rational(25, 1));
    }

    private static Signals signals(SyntheticFilm film) {
        SignalMeter meter = new SignalMeter();
        film.show(meter);
        return meter.signals();
    }

    @Test
    void everyFrameHasItsSignals() {
        assertThat(signals(film().scene(1, 613)).frames()).isEqualTo(613);
    }

    @Test
    void nothingIsMeasuredOfNoFilm() {
        assertThat(new SignalMeter().signals().frames()).isZero();
    }

    @Test
    void brightnessRunsFromBlackToWhite() {
        Signals signals = signals(film().hold(3).cut().scene(GREY, 3).cut().scene(WHITE, 3));

        assertThat(signals.at(Signal.LUMA, 1)).isCloseTo(0, within(1f));
        assertThat(signals.at(Signal.LUMA, 4)).isCloseTo(127.5f, within(2f));
        assertThat(signals.at(Signal.LUMA, 7)).isCloseTo(255, within(1f));
    }

    @Test
    void aStandingPictureHasNoSteps() {
        Signals signals = signals(film().scene(GREY, 20));
        for (int frame = 0; frame < 20; frame++) {
            assertThat(signals.at(Signal.TONES_1, frame)).isZero();
            assertThat(signals.at(Signal.ACTIVITY, frame)).isZero();
        }
    }

    @Test
    void whollyOtherTonesHaveNothingInCommonForFiveFrames() {
        Signals signals = signals(film().scene(GREY, 10).cut().scene(WHITE, 10));

        assertThat(signals.at(Signal.TONES_1, 10)).isCloseTo(1, within(0.01f));
        assertThat(signals.at(Signal.TONES_1, 11)).isZero();
        assertThat(signals.at(Signal.TONES_5, 14)).isCloseTo(1, within(0.01f));
        assertThat(signals.at(Signal.TONES_5, 15)).isZero();
    }

    @Test
    void colourIsSeenWhereBrightnessIsTheSame() {
        Signals signals = signals(film().scene(GREY, 5).cut().scene(RED, 5));

        assertThat(signals.at(Signal.SATURATION, 2)).isLessThan(2);
        assertThat(signals.at(Signal.SATURATION, 7)).isGreaterThan(50);
        assertThat(signals.at(Signal.COLOURS_1, 5)).isCloseTo(1, within(0.01f));
    }

    @Test
    void blackBordersAreLeftOut() {
        Signals open = signals(film().scene(1, 40));
        Signals boxed = signals(film().scene(1, 40).on(Stock.letterbox(0.12)));

        assertThat(boxed.at(Signal.LUMA, 20)).isCloseTo(open.at(Signal.LUMA, 20), within(12f));
        for (int cell = 0; cell < Grid.COLUMNS; cell++)
            assertThat(boxed.cell(20, cell)).isGreaterThan(4);
    }

    @Test
    void theGridIsThePictureInLargeCells() {
        Scene half = (canvas, seconds) -> {
            canvas.fill(Argb.BLACK);
            canvas.box(0, -2, 9, 2, (x, y, point) -> Argb.WHITE);
        };
        Signals signals = signals(film().scene(half, 3));

        assertThat(signals.cell(1, 0)).isLessThan(3);
        assertThat(signals.cell(1, Grid.COLUMNS - 1)).isGreaterThan(252);
    }
}
