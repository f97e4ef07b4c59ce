package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bulgasari.filmform.Ffmpeg;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTimesTest {

    @TempDir
    Path folder;

    private Path source = Path.of("");

    @BeforeEach
    void writeSource() throws Exception {
        source = new SyntheticFilm().scene(1, 30).scene(2, 27).scene(3, 33).write(folder.resolve("source.y4m"));
    }

    private Path h264(String name, String how) throws Exception {
        return Ffmpeg.make(
                source, folder.resolve(name), "-i IN " + how + " -c:v libx264 -preset veryfast -pix_fmt yuv420p OUT");
    }

    @Test
    void framesThatAnEditListLeavesOutAreNotSeen() throws Exception {
        Path whole = h264("whole.mp4", "-g 90");
        Path cut = Ffmpeg.make(whole, folder.resolve("cut.mp4"), "-ss 1 -i IN -c copy OUT");

        SeenFilm seen = SeenFilm.of(cut);

        assertThat(seen.pictures).hasSize(65);
        assertThat(seen.times().getLast()).isCloseTo(64 / 25.0, within(0.001));
    }

    @Test
    void timesCountFromTheFirstFrameWhereverTheClockStarts() throws Exception {
        Path late = h264("late.ts", "-output_ts_offset 5000");

        SeenFilm seen = SeenFilm.of(late);

        assertThat(seen.times()).hasSize(90).startsWith(0.0);
        assertThat(seen.times().getLast()).isCloseTo(89 / 25.0, within(0.001));
    }

    @Test
    void aVariableRateIsKept() throws Exception {
        Path film = h264("variable.mkv", "-vf select=not(mod(n\\,3))+lt(n\\,30) -fps_mode vfr");

        SeenFilm seen = SeenFilm.of(film);

        assertThat(seen.times()).hasSize(50);
        assertThat(seen.times().get(29)).isCloseTo(29 / 25.0, within(0.002));
        assertThat(seen.times().get(32)).isCloseTo(36 / 25.0, within(0.002));
    }

    @Test
    void aClockThatStartsAnewInTheMidstDoesNotEndTheFilm() throws Exception {
        String coding = "-i IN -c:v mpeg2video -q:v 3 -pix_fmt yuv420p -f vob OUT";
        Path twice = Ffmpeg.make(source, folder.resolve("twice.vob"), coding);
        Files.write(twice, Files.readAllBytes(twice), StandardOpenOption.APPEND);

        SeenFilm seen = SeenFilm.of(twice);

        assertThat(seen.pictures).hasSize(180);
        assertThat(seen.times()).isSorted();
        assertThat(seen.times().getLast()).isCloseTo(179 / 25.0, within(0.1));
    }

    @Test
    void theLastFrameLastsAsLongAsItIsShown() throws Exception {
        try (FilmReader reader = FilmReader.open(h264("film.mp4", "-g 50"), 1)) {
            reader.read(new FilmViewer() {});

            assertThat(reader.times().length().value()).isCloseTo(90 / 25.0, within(0.0001));
        }
    }
}
