package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.bulgasari.filmform.Ffmpeg;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A broken film is refused in a sentence, or shown as far as it can be decoded, with what went wrong counted.
class BrokenFilmTest {

    private static final int FRAMES = 90;

    @TempDir
    Path folder;

    private Path film(String name, String coding) throws Exception {
        Path source = new SyntheticFilm().scene(1, 30).scene(2, 27).scene(3, 33).write(folder.resolve("source.y4m"));
        return Ffmpeg.make(
                source, folder.resolve(name), "-i IN -f lavfi -i sine=d=3.6 -pix_fmt yuv420p " + coding + " OUT");
    }

    @ParameterizedTest
    @CsvSource({
        "film.mp4, -c:v libx264 -g 12 -movflags faststart -c:a aac",
        "film.mpg, -c:v mpeg2video -c:a mp2",
        "film.mkv, -c:v ffv1 -c:a flac",
        "film.avi, -c:v mpeg4 -c:a mp2"
    })
    void filmsCutOffAtEveryTenth(String name, String coding) throws Exception {
        byte[] whole = Files.readAllBytes(film(name, coding));
        int seenBefore = 0;
        for (int tenth = 1; tenth < 10; tenth++) {
            Path film = folder.resolve(tenth + name);
            Files.write(film, Arrays.copyOf(whole, whole.length * tenth / 10));

            int seen = framesOf(film);

            assertThat(seen).as("Frames of %s tenths", tenth).isBetween(seenBefore, FRAMES);
            seenBefore = seen;
        }
        assertThat(seenBefore).isGreaterThan(FRAMES / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "film.mp4, -c:v libx264 -g 12 -c:a aac",
        "film.ts, -c:v mpeg2video -c:a mp2",
        "film.mkv, -c:v libvpx -deadline realtime -c:a flac",
        "film.avi, -c:v mpeg4 -c:a mp2"
    })
    void filmsWithBytesFlipped(String name, String coding) throws Exception {
        flip(Files.readAllBytes(film(name, coding)), name, 15);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "film.mp4, -c:v libx264 -g 12 -c:a aac",
        "film.mp4, -c:v libx265 -preset ultrafast -x265-params log-level=none -c:a aac",
        "film.ts, -c:v mpeg2video -c:a mp2",
        "film.vob, -c:v mpeg2video -c:a ac3",
        "film.mkv, -c:v libvpx -deadline realtime -c:a flac",
        "film.mkv, -c:v libvpx-vp9 -deadline realtime -c:a flac",
        "film.mkv, -c:v ffv1 -c:a flac",
        "film.avi, -c:v mpeg4 -c:a mp2",
        "film.wmv, -c:v wmv2 -c:a wmav2",
        "film.ogv, -c:v libtheora -c:a flac",
        "film.rm, -c:v rv20 -c:a ac3",
        "film.flv, -c:v flv -c:a libmp3lame -ar 44100"
    })
    void filmsWithBytesFlippedManyTimes(String name, String coding) throws Exception {
        flip(Files.readAllBytes(film(name, coding)), name, 500);
    }

    private void flip(byte[] whole, String name, int times) throws IOException {
        for (int seed = 0; seed < times; seed++) {
            Random random = new Random(seed);
            byte[] broken = whole.clone();
            int flips = 1 << random.nextInt(9);
            int within = seed % 3 == 0 ? Math.min(4096, broken.length) : broken.length;
            for (int i = 0; i < flips; i++) broken[random.nextInt(within)] ^= (byte) (1 << random.nextInt(8));
            Path film = Files.write(folder.resolve("broken-" + name), broken);

            assertThat(framesOf(film)).as("Seed %s of %s", seed, name).isLessThanOrEqualTo(2 * FRAMES);
        }
    }

    /// Frames in good order, 0 for a film that is refused.
    private static int framesOf(Path film) {
        try {
            SeenFilm seen = SeenFilm.of(film);
            assertThat(seen.times()).isSorted();
            return seen.pictures.size();
        } catch (NotAFilm refused) {
            assertThat(refused).hasMessageStartingWith(film.toString()).hasMessageEndingWith(".");
            return 0;
        }
    }

    @Test
    void whatIsDamagedIsCounted() throws Exception {
        Path film = film("film.mpg", "-c:v mpeg2video -c:a mp2");
        byte[] bytes = Files.readAllBytes(film);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 4000, (byte) 0x55);
        Files.write(film, bytes);

        try (FilmReader reader = FilmReader.open(film, 2)) {
            reader.read(new FilmViewer() {});

            assertThat(reader.faults().none()).isFalse();
            assertThat(reader.faults().damagedFrames() + reader.faults().undecodablePackets())
                    .isPositive();
        }
    }
}
