package org.bulgasari.filmform.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Coded;

/// Uncompressed video as the MJPEG tools define it: a line about the film, then each frame's planes.
final class Yuv4Mpeg {

    private static final byte[] FRAME = "FRAME\n".getBytes(StandardCharsets.US_ASCII);

    private Yuv4Mpeg() {}

    static void write(SyntheticFilm film, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(header(film).getBytes(StandardCharsets.US_ASCII));
            Canvas canvas = new Canvas(film.width(), film.height());
            for (int frame = 0; frame < film.length(); frame++) {
                film.paint(canvas, frame);
                Coded coded = Coded.of(canvas, 1, Coded.Range.LIMITED);
                out.write(FRAME);
                out.write(coded.luma());
                out.write(coded.blue());
                out.write(coded.red());
            }
        }
    }

    private static String header(SyntheticFilm film) {
        return "YUV4MPEG2 W%d H%d F%d:%d Ip A1:1 C420jpeg\n"
                .formatted(
                        film.width(),
                        film.height(),
                        film.rate().numerator(),
                        film.rate().denominator());
    }
}
