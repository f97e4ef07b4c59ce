package org.bulgasari.filmform.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.time.FrameTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdlTest {

    @TempDir
    Path folder;

    private List<String> written(Shots shots, String title) throws Exception {
        Path file = folder.resolve("film.edl");
        Edl.write(shots, title, file);
        return Files.readAllLines(file);
    }

    @Test
    void everyShotIsACutWithTheFilmsOwnTimecode() throws Exception {
        List<String> list = written(FilmsOfShots.atRate(FilmsOfShots.PAL), "Où est Pulgasari?");

        assertThat(list).startsWith("TITLE: Ou est Pulgasari?", "FCM: NON-DROP FRAME");
        assertThat(list)
                .contains(
                        "001  AX       V     C        00:00:00:00 00:00:01:12 00:00:00:00 00:00:01:12",
                        "003  AX       V     C        00:00:36:12 00:01:12:00 00:00:36:12 00:01:12:00",
                        "* DISSOLVE IN THE PICTURE FROM 00:00:36:00 TO 00:00:36:24");
    }

    @Test
    void timecodeKeepsToTheClockAtTwentyNineNinetySeven() {
        FrameRate ntsc = FrameRate.of(FrameTimes.constant(100, FilmsOfShots.NTSC));

        assertThat(Timecode.of(1799, ntsc)).isEqualTo("00:00:59;29");
        assertThat(Timecode.of(1800, ntsc)).isEqualTo("00:01:00;02");
        assertThat(Timecode.of(17_981, ntsc)).isEqualTo("00:09:59;29");
        assertThat(Timecode.of(17_982, ntsc)).isEqualTo("00:10:00;00");
        assertThat(Timecode.of(107_892, ntsc)).isEqualTo("01:00:00;00");
    }

    @Test
    void noNumberOfDropFrameTimecodeIsUsedTwiceOrOutOfOrder() {
        FrameRate ntsc = FrameRate.of(FrameTimes.constant(100, FilmsOfShots.NTSC));
        String last = "";
        for (int frame = 0; frame < 40_000; frame++) {
            String code = Timecode.of(frame, ntsc);
            assertThat(code).isGreaterThan(last).doesNotMatch("00:\\d[1-9]:00;0[01]");
            last = code;
        }
    }

    @Test
    void theRatesOfFilmAndTapeAreKnownEvenFromMilliseconds() {
        FrameTimes.Builder milliseconds = new FrameTimes.Builder(new org.bulgasari.filmform.time.Rational(1, 1000));
        for (int i = 0; i < 3000; i++) milliseconds.frame(Math.round(i * 1001 / 30.0), 33);

        assertThat(FrameRate.of(milliseconds.build())).isEqualTo(new FrameRate(FilmsOfShots.NTSC, true));
        assertThat(FrameRate.of(FrameTimes.constant(999, FilmsOfShots.FILM)))
                .isEqualTo(new FrameRate(FilmsOfShots.FILM, true));
        assertThat(FrameRate.of(FrameTimes.constant(1, FilmsOfShots.PAL)))
                .isEqualTo(new FrameRate(FilmsOfShots.PAL, true));
    }

    @Test
    void aFilmOfVaryingRateIsCountedByTheClockAndSaysSo() throws Exception {
        List<String> list = written(FilmsOfShots.ofVaryingRate(), "phone");

        assertThat(list).anyMatch(line -> line.contains("FRAME RATE OF THE FILM VARIES"));
        assertThat(list).anyMatch(line -> line.startsWith("002") && line.contains("00:00:04:00 00:00:16:00"));
    }
}
