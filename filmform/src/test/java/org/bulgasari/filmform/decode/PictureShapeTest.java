package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.bulgasari.filmform.Ffmpeg;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureShapeTest {

    @TempDir
    Path folder;

    @Test
    void stillsHaveSquarePoints() throws Exception {
        Path source = new SyntheticFilm().scene(1, 3).write(folder.resolve("source.y4m"));
        Path wide =
                Ffmpeg.make(source, folder.resolve("wide.mkv"), "-i IN -vf setsar=2/1 -c:v ffv1 -pix_fmt yuv420p OUT");

        Still still = SeenFilm.of(wide).stills.getFirst();

        assertThat(still.width()).isEqualTo(320);
        assertThat(still.height()).isEqualTo(90);
    }

    @Test
    void aSmallFilmIsNotEnlarged() throws Exception {
        Path film = new SyntheticFilm().scene(1, 3).write(folder.resolve("film.y4m"));

        Still still = SeenFilm.of(film).stills.getFirst();

        assertThat(still.width()).isEqualTo(192);
        assertThat(still.height()).isEqualTo(108);
    }

    @Test
    void ofTwoMomentsAStillShowsOneAndTheSmallPictureBoth() throws Exception {
        Path film = film("Ip", 320, 240, rowsOf(320, 240, (byte) 20, (byte) 230));

        SeenFilm seen = SeenFilm.of(film);

        assertThat(seen.stills.getFirst().rgb(160, 120) & 0xff).isLessThan(30);
        assertThat(seen.pictures.getFirst().luma(32, 18)).isBetween(90, 160);
    }

    @Test
    void picturesMayChangeTheirSizeInTheMidstOfAFilm() throws Exception {
        Path dark = film("Ip", 192, 108, rowsOf(192, 108, (byte) 60, (byte) 60));
        Path first = Ffmpeg.make(dark, folder.resolve("first.h264"), "-i IN -c:v libx264 -crf 5 -pix_fmt yuv420p OUT");
        Path light = film("Ip", 320, 240, rowsOf(320, 240, (byte) 200, (byte) 200));
        Path second =
                Ffmpeg.make(light, folder.resolve("second.h264"), "-i IN -c:v libx264 -crf 5 -pix_fmt yuv420p OUT");
        Files.write(first, Files.readAllBytes(second), StandardOpenOption.APPEND);

        SeenFilm seen = SeenFilm.of(first);

        assertThat(seen.pictures).hasSize(2);
        assertThat(seen.pictures.getFirst().luma(32, 18)).isBetween(50, 70);
        assertThat(seen.pictures.getLast().luma(32, 18)).isBetween(190, 210);
    }

    private Path film(String scan, int width, int height, byte[] picture) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head = "YUV4MPEG2 W" + width + " H" + height + " F25:1 " + scan + " A1:1 Cmono\nFRAME\n";
        bytes.write(head.getBytes(StandardCharsets.US_ASCII));
        bytes.write(picture);
        return Files.write(folder.resolve(width + ".y4m"), bytes.toByteArray());
    }

    private static byte[] rowsOf(int width, int height, byte even, byte odd) {
        byte[] picture = new byte[width * height];
        for (int y = 0; y < height; y++) Arrays.fill(picture, y * width, (y + 1) * width, y % 2 == 0 ? even : odd);
        return picture;
    }
}
