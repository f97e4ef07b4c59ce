package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.bulgasari.filmform.Ffmpeg;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmSoundTest {

    private static final String FFV1 = " -c:v ffv1 -pix_fmt yuv420p ";

    @TempDir
    Path folder;

    private Path source = Path.of("");

    @BeforeEach
    void writeSource() throws Exception {
        source = new SyntheticFilm().scene(1, 50).write(folder.resolve("source.y4m"));
    }

    @Test
    void soundOfAnyRateComesAsStereoOf48000() throws Exception {
        Path film = Ffmpeg.make(
                source,
                folder.resolve("film.mkv"),
                "-i IN -f lavfi -i sine=f=441:r=44100:d=2 -ac 1" + FFV1 + "-c:a pcm_s16le OUT");

        SeenFilm seen = SeenFilm.of(film);

        assertThat(seen.secondsOfSound()).isCloseTo(2, within(0.01));
        assertThat(seen.sounds.getFirst().start()).isCloseTo(0, within(0.002));
        assertThat(power(seen, 1)).isCloseTo(power(seen, 0), within(1e-9)).isCloseTo(1 / 128.0, within(1e-4));
    }

    /// Mean square of one side; the sine of ffmpeg has a peak of 1/8.
    private static double power(SeenFilm film, int side) {
        double sum = 0;
        for (Sound sound : film.sounds) {
            for (int i = 0; i < sound.samples(); i++) {
                double sample = side == 0 ? sound.left(i) : sound.right(i);
                sum += sample * sample;
            }
        }
        return sum / film.secondsOfSound() / Sound.SAMPLE_RATE;
    }

    @Test
    void soundThatBeginsLaterIsPlacedLater() throws Exception {
        Path film = Ffmpeg.make(
                source,
                folder.resolve("late.mkv"),
                "-i IN -itsoffset 0.75 -f lavfi -i sine=d=1:r=48000" + FFV1 + "-c:a flac OUT");

        SeenFilm seen = SeenFilm.of(film);

        assertThat(seen.sounds.getFirst().start()).isCloseTo(0.75, within(0.002));
    }

    @Test
    void ofTwentyTracksOneIsHeardAndAllAreNamed() throws Exception {
        String maps = " -map 0:v" + " -map 1:a".repeat(20);
        Path film = Ffmpeg.make(
                source,
                folder.resolve("many.mkv"),
                "-i IN -f lavfi -i sine=d=2:r=48000" + maps + FFV1 + "-c:a flac -metadata:s:a:3 language=kor OUT");

        SeenFilm seen = SeenFilm.of(film);

        assertThat(seen.secondsOfSound()).isCloseTo(2, within(0.01));
        try (FilmReader reader = FilmReader.open(film, 1)) {
            FilmProperties properties = reader.properties();
            assertThat(properties.sounds()).hasSize(20);
            assertThat(properties.sounds().get(3).language()).isEqualTo("kor");
            assertThat(properties.chosenSound()).isBetween(0, 19);
        }
    }

    @Test
    void aSilentFilmHasNoSound() throws Exception {
        assertThat(SeenFilm.of(source).sounds).isEmpty();
    }
}
