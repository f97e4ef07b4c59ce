package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bulgasari.filmform.Ffmpeg;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

    /// Two encodings of one picture, and a second scaling.
    private static final double LOSS = 4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, 1, -1, 0", "-1, 0, 0, -1", "0, -1, 1, 0", "-1, 0, 0, 1", "1, 0, 0, -1", "0, 1, 1, 0", "0, -1, -1, 0"
    })
    void picturesStandAsFfmpegTurnsThem(int a, int b, int c, int d) throws Exception {
        Path source = new SyntheticFilm().scene(4, 3).write(folder.resolve("source.y4m"));
        Path film = Ffmpeg.make(source, folder.resolve("film.mp4"), "-i IN -c:v libx264 -crf 1 -pix_fmt yuv444p OUT");
        markTurned(film, a, b, c, d);
        Path turned = Ffmpeg.make(film, folder.resolve("turned.mkv"), "-i IN -c:v ffv1 OUT");

        SeenFilm ours = SeenFilm.of(film);
        SeenFilm theirs = SeenFilm.of(turned);

        assertThat(ours.stills.getFirst().width())
                .isEqualTo(theirs.stills.getFirst().width());
        assertThat(ours.stills.getFirst().height())
                .isEqualTo(theirs.stills.getFirst().height());
        assertThat(meanDifference(ours.pictures.getFirst(), theirs.pictures.getFirst()))
                .isLessThan(LOSS);
        assertThat(meanDifference(ours.stills.getFirst(), theirs.stills.getFirst()))
                .isLessThan(LOSS);
    }

    /// Writes the display matrix into the track header (ISO/IEC 14496-12, 8.3.2), in numbers of 16.16 bits.
    private static void markTurned(Path film, int a, int b, int c, int d) throws Exception {
        byte[] bytes = Files.readAllBytes(film);
        int matrix = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("tkhd") + 44;
        ByteBuffer.wrap(bytes)
                .putInt(matrix, a << 16)
                .putInt(matrix + 4, b << 16)
                .putInt(matrix + 12, c << 16)
                .putInt(matrix + 16, d << 16);
        Files.write(film, bytes);
    }

    private static double meanDifference(SmallPicture one, SmallPicture other) {
        double sum = 0;
        for (int y = 0; y < SmallPicture.HEIGHT; y++)
            for (int x = 0; x < SmallPicture.WIDTH; x++) sum += Math.abs(one.luma(x, y) - other.luma(x, y));
        return sum / SmallPicture.WIDTH / SmallPicture.HEIGHT;
    }

    private static double meanDifference(Still one, Still other) {
        double sum = 0;
        for (int y = 0; y < one.height(); y++)
            for (int x = 0; x < one.width(); x++) sum += Math.abs((one.rgb(x, y) & 0xff) - (other.rgb(x, y) & 0xff));
        return sum / one.width() / one.height();
    }

    @Test
    void aSlantedMatrixIsRoundedToAQuarterTurn() {
        assertThat(Orientation.ofMatrix(60_000, 20_000, -20_000, 60_000)).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.ofMatrix(0, 65_536, -65_536, 0).degrees()).isEqualTo(90);
    }
}
