package org.bulgasari.filmform;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A film of known truth: scenes of drifting patches, one after the other, 25 pictures a second, uncompressed
/// (YUV4MPEG2).
public final class SyntheticFilm {

    public static final int WIDTH = 192;
    public static final int HEIGHT = 108;

    private final List<byte[]> pictures = new ArrayList<>();
    private final List<Integer> cuts = new ArrayList<>();

    /// A scene of its own look, drifting by half a point a picture.
    public SyntheticFilm scene(long seed, int length) {
        if (!pictures.isEmpty()) cuts.add(pictures.size());
        Random random = new Random(seed);
        int[] patches = random.ints(64, 20, 235).toArray();
        for (int i = 0; i < length; i++) {
            byte[] picture = new byte[WIDTH * HEIGHT];
            for (int y = 0; y < HEIGHT; y++)
                for (int x = 0; x < WIDTH; x++)
                    picture[y * WIDTH + x] = (byte) patches[(y / 14 * 8 + (x + i / 2) / 24) % 64];
            pictures.add(picture);
        }
        return this;
    }

    /// Makes one picture white.
    public SyntheticFilm flash(int frame) {
        Arrays.fill(pictures.get(frame), (byte) 250);
        return this;
    }

    /// Lays a bright caption over the lowest fifth, from one picture to another.
    public SyntheticFilm caption(int from, int to) {
        for (byte[] picture : pictures.subList(from, to))
            Arrays.fill(picture, WIDTH * HEIGHT * 4 / 5, WIDTH * HEIGHT, (byte) 250);
        return this;
    }

    /// Frames that begin a scene, but the first.
    public List<Integer> cuts() {
        return List.copyOf(cuts);
    }

    public int length() {
        return pictures.size();
    }

    public Path write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F25:1 Ip A1:1 Cmono\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (byte[] picture : pictures) {
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(picture);
            }
        }
        return file;
    }
}
