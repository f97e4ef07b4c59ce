package org.bulgasari.filmform.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bulgasari.filmform.decode.Still;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmPicturesTest {

    private static final Shots SHOTS = Shots.divide(
            FrameTimes.constant(100, new Rational(25, 1)), List.of(Transition.cut(50, 1), Transition.cut(95, 1)));

    @TempDir
    Path folder;

    private static Still still(int frame, int rgb) {
        byte[] points = new byte[64 * 36 * 3];
        for (int i = 0; i < points.length; i++) points[i] = (byte) (rgb >> (16 - 8 * (i % 3)));
        return new Still(frame, new Rational(frame, 25), 64, 36, points);
    }

    private static boolean isNear(int rgb, int other) {
        return Stream.of(16, 8, 0).allMatch(s -> Math.abs((rgb >> s & 0xff) - (other >> s & 0xff)) < 12);
    }

    @Test
    void theSheetHasThePictureNearestToTheMiddleOfEachShot() throws Exception {
        try (KeptStills stills = new KeptStills(folder)) {
            stills.see(still(0, 0x101010));
            stills.see(still(25, 0xa03020));
            stills.see(still(50, 0x101010));
            stills.see(still(75, 0x2040a0));

            BufferedImage sheet = picture(ContactSheet.draw(stills, SHOTS).getFirst());

            assertThat(isNear(sheet.getRGB(80, 40), 0xa03020)).isTrue();
            assertThat(isNear(sheet.getRGB(480, 40), 0x2040a0)).isTrue();
            assertThat(stills.of(SHOTS.list().get(2))).isEmpty();
        }
    }

    @Test
    void aFilmOfThousandsOfShotsHasSeveralSheetsOfBearableSize() throws Exception {
        Shots many = Shots.divide(
                FrameTimes.constant(25_000, new Rational(25, 1)),
                IntStream.range(1, 2_500)
                        .mapToObj(shot -> Transition.cut(shot * 10, 1))
                        .toList());
        try (KeptStills stills = new KeptStills(folder)) {
            stills.see(still(0, 0x101010));
            stills.see(still(24_995, 0x2040a0));

            List<byte[]> sheets = ContactSheet.draw(stills, many);

            assertThat(sheets).hasSize(3);
            for (byte[] each : sheets) {
                BufferedImage sheet = picture(each);
                assertThat(sheet.getWidth() * sheet.getHeight()).isLessThan(8_000_000);
            }
            BufferedImage last = picture(sheets.getLast());
            assertThat(last.getHeight()).isLessThan(picture(sheets.getFirst()).getHeight());
        }
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void nothingIsLeftOnTheDiskWhenTheStillsAreClosed() throws Exception {
        try (KeptStills stills = new KeptStills(folder)) {
            stills.see(still(0, 0x101010));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theBarcodeRunsFromTheBeginningToTheEnd() throws Exception {
        BarcodeMeter meter = new BarcodeMeter();
        meter.see(still(0, 0xa03020));
        meter.see(still(12, 0x2040a0));

        BufferedImage barcode = ImageIO.read(new ByteArrayInputStream(meter.png()));

        assertThat(barcode.getWidth()).isEqualTo(1600);
        assertThat(barcode.getRGB(799, 100) & 0xffffff).isEqualTo(0xa03020);
        assertThat(barcode.getRGB(800, 300) & 0xffffff).isEqualTo(0x2040a0);
    }

    @Test
    void aLongFilmsBarcodeIsNoWiderThanAPage() throws Exception {
        BarcodeMeter meter = new BarcodeMeter();
        Still still = still(0, 0x506070);
        for (int i = 0; i < 21_600; i++) meter.see(still);

        BufferedImage barcode = ImageIO.read(new ByteArrayInputStream(meter.png()));

        assertThat(barcode.getWidth()).isEqualTo(1600);
        assertThat(barcode.getRGB(1599, 0) & 0xffffff).isEqualTo(0x506070);
        assertThat(new BarcodeMeter().png()).isNotEmpty();
    }
}
