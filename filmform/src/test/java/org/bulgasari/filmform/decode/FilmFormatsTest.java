package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.Ffmpeg;
import org.bulgasari.filmform.shots.CutFinder;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever a collection holds: every frame comes once, at its time, and cuts stay where they are.
class FilmFormatsTest {

    private static final double MILLISECOND = 0.0011;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "h264.mp4, -c:v libx264 -preset veryfast",
        "h264.mkv, -c:v libx264 -preset veryfast",
        "h264.mov, -c:v libx264 -preset veryfast",
        "h264.ts, -c:v libx264 -preset veryfast",
        "h264.flv, -c:v libx264 -preset veryfast",
        "h264.avi, -c:v libx264 -preset veryfast -bf 0",
        "raw.h264, -c:v libx264 -preset veryfast",
        "ten-bit.mkv, -c:v libx264 -preset veryfast -pix_fmt yuv420p10le",
        "four-two-two.mkv, -c:v libx264 -preset veryfast -pix_fmt yuv422p",
        "four-four-four.mkv, -c:v libx264 -preset veryfast -pix_fmt yuv444p",
        "hevc.mp4, -c:v libx265 -preset ultrafast -x265-params log-level=none",
        "raw.hevc, -c:v libx265 -preset ultrafast -x265-params log-level=none",
        "vp8.webm, -c:v libvpx -deadline realtime -cpu-used 8",
        "vp9.webm, -c:v libvpx-vp9 -deadline realtime -cpu-used 8",
        "av1.mkv, -c:v libaom-av1 -cpu-used 8 -usage realtime",
        "mpeg1.mpg, -c:v mpeg1video -q:v 3",
        "mpeg2.mpg, -c:v mpeg2video -q:v 3 -bf 2",
        "mpeg2.vob, -c:v mpeg2video -q:v 3 -bf 2",
        "raw.m2v, -c:v mpeg2video -q:v 3 -bf 2",
        "mpeg4.avi, -c:v mpeg4 -q:v 3",
        "tape.dv, -vf scale=720:576 -pix_fmt yuv420p -c:v dvvideo",
        "tape.avi, -vf scale=720:576 -pix_fmt yuv420p -c:v dvvideo",
        "ffv1.mkv, -c:v ffv1",
        "rgb.mkv, -c:v ffv1 -pix_fmt bgr0",
        "grey.mkv, -c:v ffv1 -pix_fmt gray",
        "palette.avi, -c:v rawvideo -pix_fmt pal8",
        "huffyuv.avi, -c:v huffyuv",
        "prores.mov, -c:v prores_ks",
        "motion-jpeg.avi, -c:v mjpeg -q:v 3",
        "windows.wmv, -c:v wmv2 -q:v 3",
        "real.rm, -c:v rv20 -q:v 3",
        "sorenson.flv, -c:v flv -q:v 3",
        // Theora leaves out frames that are alike.
        "theora.ogv, -vf noise=alls=8:allf=t -c:v libtheora -q:v 8",
    })
    void everyFrameComesOnceAtItsTimeAndCutsStay(String name, String encoding) throws Exception {
        SyntheticFilm truth = new SyntheticFilm().scene(1, 30).scene(2, 27).scene(3, 33);
        Path source = truth.write(folder.resolve("source.y4m"));
        String format = encoding.contains("-pix_fmt") ? "" : "-pix_fmt yuv420p ";
        if (encoding.contains("prores")) format = "-pix_fmt yuv422p10le ";

        Path film = Ffmpeg.make(source, folder.resolve(name), "-i IN " + format + encoding + " OUT");
        SeenFilm seen = SeenFilm.of(film);

        assertThat(seen.pictures).hasSize(truth.length());
        assertThat(cuts(seen)).isEqualTo(truth.cuts());
        List<Double> times = seen.times();
        for (int i = 0; i < times.size(); i++) assertThat(times.get(i)).isCloseTo(i / 25.0, within(MILLISECOND));
    }

    private static List<Integer> cuts(SeenFilm film) {
        CutFinder finder = new CutFinder();
        film.pictures.forEach(finder::see);
        return finder.cuts();
    }
}
