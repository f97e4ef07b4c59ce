package org.bulgasari.filmform.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.decode.FilmReader;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.scene.Patches;
import org.bulgasari.filmform.synthetic.scene.Scene;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticFilmTest {

    private static final Scene GREY = (canvas, seconds) -> canvas.fill(Argb.grey(0.5));
    private static final Scene WHITE = (canvas, seconds) -> canvas.fill(Argb.WHITE);

    /// Drawings a second: patches that move have hard edges, which two sizes of canvas put on different points.
    private static final double STILL = 0.001;

    @TempDir
    Path folder;

    private static List<SmallPicture> shown(SyntheticFilm film) {
        List<SmallPicture> pictures = new ArrayList<>();
        film.show(keeping(pictures));
        return pictures;
    }

    private static FilmViewer keeping(List<SmallPicture> pictures) {
        return new FilmViewer() {
            @Override
            public void see(SmallPicture picture) {
                pictures.add(picture);
            }
        };
    }

    private static List<Integer> middles(SyntheticFilm film) {
        return shown(film).stream().map(picture -> picture.luma(32, 18)).toList();
    }

    @Test
    void aCutIsTheFirstFrameOfTheNewShot() {
        SyntheticFilm film = new SyntheticFilm().scene(GREY, 3).cut().scene(WHITE, 2);

        assertThat(film.labels()).containsExactly(Label.of(LabelType.CUT, 3, 3));
        assertThat(middles(film)).containsExactly(128, 128, 128, 255, 255);
    }

    @Test
    void aDissolveIsOnlyTheFramesThatShowBothShots() {
        SyntheticFilm film = new SyntheticFilm().scene(GREY, 2).dissolve(3).scene(WHITE, 2);

        assertThat(film.labels()).containsExactly(Label.of(LabelType.DISSOLVE, 2, 4));
        assertThat(middles(film)).containsExactly(128, 128, 160, 191, 223, 255, 255);
    }

    @Test
    void aFadeEndsOnTheFirstBlackFrameAndOnTheFirstNormalOne() {
        SyntheticFilm film = new SyntheticFilm()
                .scene(WHITE, 2)
                .fadeOut(2)
                .hold(3)
                .cut()
                .scene(WHITE, 2)
                .hold(1)
                .fadeIn(2)
                .scene(WHITE, 1);

        assertThat(film.labels())
                .containsExactly(
                        Label.of(LabelType.FADE_OUT, 2, 3),
                        Label.of(LabelType.CUT, 7, 7),
                        Label.of(LabelType.CUT, 9, 9),
                        Label.of(LabelType.FADE_IN, 10, 11));
        assertThat(middles(film)).containsExactly(255, 255, 127, 0, 0, 0, 0, 255, 255, 0, 127, 255, 255);
    }

    @Test
    void outAndInThroughAColourIsOneFade() {
        SyntheticFilm film = new SyntheticFilm()
                .scene(GREY, 2)
                .fadeOut(4, Argb.WHITE)
                .hold(2)
                .fadeIn(4)
                .scene(GREY, 2);

        assertThat(film.labels()).containsExactly(Label.of(LabelType.FADE_OUT_IN, 2, 11));
        assertThat(middles(film)).hasSize(14).containsSequence(255, 255, 255);
    }

    @Test
    void aWipeShowsBothShotsOnEveryFrameOfIt() {
        SyntheticFilm film =
                new SyntheticFilm().scene(GREY, 2).wipe(Wipe.RIGHTWARDS, 5, 0).scene(WHITE, 2);

        assertThat(film.labels()).containsExactly(Label.of(LabelType.WIPE, 2, 6));
        assertThat(shown(film).subList(2, 7)).allSatisfy(picture -> {
            assertThat(picture.luma(0, 18)).isEqualTo(255);
            assertThat(picture.luma(63, 18)).isEqualTo(128);
        });
    }

    @Test
    void whatPassesOverAShotIsToldAsNoTransition() {
        SyntheticFilm film = new SyntheticFilm().scene(GREY, 9).flash(4);

        assertThat(film.transitions()).isEmpty();
        assertThat(film.notCuts()).containsExactly(new Label(LabelType.NOT_A_CUT, 4, 4, false, "flash"));
        assertThat(middles(film)).containsExactly(128, 128, 128, 128, 255, 128, 128, 128, 128);
    }

    @Test
    void aCutThatARepeatedFrameHidesIsSeenOneLater() {
        SyntheticFilm film = new SyntheticFilm().scene(GREY, 4).scene(WHITE, 6).repeatingEvery(5);

        assertThat(film.cuts()).containsExactly(5);
        assertThat(middles(film)).containsExactly(128, 128, 128, 128, 128, 255, 255, 255, 255, 255);
    }

    @Test
    void theWrittenFilmIsTheShownOne() throws Exception {
        SyntheticFilm film = SyntheticFilm.of(256, 144, new Rational(25, 1))
                .scene(new Patches(1).drawn(STILL), 6)
                .dissolve(4)
                .scene(new Patches(2).drawn(STILL), 5)
                .fadeOut(4);
        List<SmallPicture> written = new ArrayList<>();
        try (FilmReader reader = FilmReader.open(film.write(folder.resolve("film.y4m")), 1)) {
            reader.read(keeping(written));
        }

        List<SmallPicture> shown = shown(film);

        assertThat(written).hasSameSizeAs(shown);
        for (int i = 0; i < shown.size(); i++)
            assertThat(difference(written.get(i), shown.get(i)))
                    .as("frame %d", i)
                    .isLessThan(1);
    }

    /// Mean over the picture.
    private static double difference(SmallPicture one, SmallPicture other) {
        double sum = 0;
        for (int y = 0; y < SmallPicture.HEIGHT; y++)
            for (int x = 0; x < SmallPicture.WIDTH; x++) sum += Math.abs(one.luma(x, y) - other.luma(x, y));
        return sum / (SmallPicture.WIDTH * SmallPicture.HEIGHT);
    }

    @Test
    void theTruthIsReadBackAsItWasWritten() throws Exception {
        SyntheticFilm film = SyntheticFilms.random(7);
        Path labels = film.writeLabels(folder.resolve("film.labels.tsv"));

        assertThat(LabelFile.read(labels)).isEqualTo(new LabelFile(film.length(), film.labels()));
        assertThat(Files.readAllLines(labels)).first().isEqualTo("# frames\t" + film.length());
    }

    @Test
    void theSameSeedGivesTheSameFilm() {
        SyntheticFilm one = SyntheticFilms.random(11, Profile.TRAILER, 128, 72, 3);
        SyntheticFilm other = SyntheticFilms.random(11, Profile.TRAILER, 128, 72, 3);

        assertThat(one.labels()).isEqualTo(other.labels());
        assertThat(middles(one)).isEqualTo(middles(other));
        assertThat(middles(SyntheticFilms.random(12, Profile.TRAILER, 128, 72, 3)))
                .isNotEqualTo(middles(one));
    }

    @Test
    void transitionsNeverOverlap() {
        for (long seed = 0; seed < 100; seed++) {
            SyntheticFilm film = SyntheticFilms.random(seed);
            int end = -1;
            for (var transition : film.transitions()) {
                assertThat(transition.firstFrame()).as("film %d", seed).isGreaterThan(end);
                end = transition.lastFrame();
            }
            assertThat(end).isLessThan(film.length());
        }
    }

    @Test
    void soundIsHeardAsItWasTold() throws Exception {
        SyntheticFilm film = new SyntheticFilm()
                .scene(GREY, 50)
                .sounding(Tone.sine(1000, 0.5).until(1, Tone.SILENCE));

        byte[] wave = Files.readAllBytes(film.writeSound(folder.resolve("film.wav")));

        assertThat(wave).hasSize(44 + 2 * 48_000 * 4);
        assertThat(wave[44 + 12 * 4 + 1])
                .as("a quarter of the first wave, left, high byte")
                .isEqualTo((byte) 64);
        assertThat(wave[44 + 48_000 * 4 + 12 * 4 + 1]).as("a second later").isZero();
    }

    @Test
    void aFilmKeepsItsRate() {
        SyntheticFilm film = SyntheticFilm.of(64, 36, new Rational(24000, 1001)).scene(GREY, 24);

        assertThat(film.times().length()).isEqualTo(new Rational(1001, 1000));
    }
}
