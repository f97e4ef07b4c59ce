package org.bulgasari.filmform.shots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bulgasari.filmform.signals.SignalMeter;
import org.bulgasari.filmform.signals.Signals;
import org.bulgasari.filmform.synthetic.Disturbance;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.bulgasari.filmform.synthetic.Wipe;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.scene.Places;
import org.bulgasari.filmform.synthetic.scene.Scene;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransitionFinderTest {

    private static final int FRAMES = 60;

    private static SyntheticFilm film() {
        return SyntheticFilm.of(256, 144, new Rational(25, 1));
    }

    private static Scene place(long seed) {
        return Places.any(7_000 + seed).scene();
    }

    private static Signals signals(SyntheticFilm film) {
        SignalMeter meter = new SignalMeter();
        film.show(meter);
        return meter.signals();
    }

    private static List<Transition> found(SyntheticFilm film) {
        return TransitionFinder.USUAL.find(signals(film));
    }

    @Test
    void cutsAreFoundToTheExactFrame() {
        SyntheticFilm film = film().scene(place(1), FRAMES);
        for (int i = 2; i < 8; i++) film.cut().scene(place(i), FRAMES / 2 + i);

        assertThat(found(film)).allMatch(each -> each.type() == TransitionType.CUT);
        assertThat(found(film)).extracting(Transition::firstFrame).isEqualTo(film.cuts());
    }

    @Test
    void whereFieldsWereBlendedACutIsTheFirstFrameThatShowsTheNewShot() {
        SyntheticFilm film = film().scene(place(1), FRAMES).cut().scene(place(2), FRAMES);
        Signals blended = Blending.ofFields(film);

        assertThat(TransitionFinder.USUAL.find(blended))
                .extracting(Transition::firstFrame)
                .containsExactly(FRAMES);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 24, 48})
    void aDissolveIsFoundWithMostOfItsFrames(int frames) {
        SyntheticFilm film = film().scene(place(1), FRAMES).dissolve(frames).scene(place(2), FRAMES);

        assertThat(found(film)).singleElement().satisfies(dissolve -> {
            assertThat(dissolve.type()).isEqualTo(TransitionType.DISSOLVE);
            assertThat(overlap(dissolve, film.transitions().getFirst())).isGreaterThan(0.6);
        });
    }

    @Test
    void aWipeIsFoundWithMostOfItsFrames() {
        SyntheticFilm film =
                film().scene(place(1), FRAMES).wipe(Wipe.ALL.getFirst(), 24, 0).scene(place(2), FRAMES);

        assertThat(found(film)).singleElement().satisfies(wipe -> {
            assertThat(wipe.type()).isEqualTo(TransitionType.WIPE);
            assertThat(overlap(wipe, film.transitions().getFirst())).isGreaterThan(0.6);
        });
    }

    @Test
    void outAndInThroughBlackIsOneFade() {
        SyntheticFilm film =
                film().scene(place(1), FRAMES).fadeOut(15).hold(10).fadeIn(20).scene(place(2), FRAMES);

        assertThat(found(film)).singleElement().satisfies(fade -> {
            assertThat(fade.type()).isEqualTo(TransitionType.FADE);
            assertThat(overlap(fade, film.transitions().getFirst())).isGreaterThan(0.8);
        });
    }

    @Test
    void aFadeToAnyColourIsFound() {
        SyntheticFilm film = film().scene(place(3), FRAMES)
                .fadeOut(25, Argb.WHITE)
                .hold(60)
                .cut()
                .scene(place(4), FRAMES);

        assertThat(found(film)).extracting(Transition::type).containsExactly(TransitionType.FADE, TransitionType.CUT);
    }

    @Test
    void aFilmFadesInFromItsFirstFrame() {
        SyntheticFilm film = film().hold(12).fadeIn(25).scene(place(5), FRAMES);

        assertThat(found(film))
                .singleElement()
                .satisfies(fade -> assertThat(fade.type()).isEqualTo(TransitionType.FADE));
    }

    @Test
    void aFlashIsNoCut() {
        assertThat(found(film().scene(place(6), 100).flash(40))).isEmpty();
    }

    @Test
    void anExplosionIsNoCut() {
        assertThat(found(film().scene(place(7), 120).disturb(40, 70, "explosion", Disturbance.explosion(5))))
                .isEmpty();
    }

    @Test
    void aStrobeIsNoCut() {
        assertThat(found(film().scene(place(8), 120).disturb(40, 80, "strobe", Disturbance.strobe(0.8))))
                .isEmpty();
    }

    @Test
    void aCaptionThatPopsUpIsNoCut() {
        assertThat(found(film().scene(place(9), 120).disturb(40, 90, "caption", Disturbance.caption(3))))
                .isEmpty();
    }

    @Test
    void aStrickenCameraCutsNothing() {
        assertThat(found(film().scene(place(10), 120).disturb(40, 60, "shake", Disturbance.shake(0.08))))
                .isEmpty();
    }

    @Test
    void nothingIsFoundInAFilmOfOneFrame() {
        assertThat(found(film().scene(place(1), 1))).isEmpty();
    }

    @Test
    void nothingIsFoundInAFilmThatIsBlack() {
        assertThat(found(film().hold(200))).isEmpty();
    }

    @Test
    void aSurerFinderFindsNoMore() {
        SyntheticFilm film = film().scene(place(1), FRAMES);
        for (int i = 2; i < 8; i++) film.dissolve(10).scene(place(i), FRAMES);
        Signals signals = signals(film);
        int before = Integer.MAX_VALUE;
        assertThat(new TransitionFinder(0.1, 0.1).find(signals)).isNotEmpty();
        for (double surety : new double[] {0.1, 0.5, 0.9, 0.999}) {
            int found = new TransitionFinder(surety, surety).find(signals).size();
            assertThat(found).isLessThanOrEqualTo(before);
            before = found;
        }
    }

    private static double overlap(Transition one, Transition other) {
        int both = Math.min(one.lastFrame(), other.lastFrame()) - Math.max(one.firstFrame(), other.firstFrame()) + 1;
        int either = Math.max(one.lastFrame(), other.lastFrame()) - Math.min(one.firstFrame(), other.firstFrame()) + 1;
        return (double) both / either;
    }
}
