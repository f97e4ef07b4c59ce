package org.bulgasari.filmform.fingerprints;

import java.util.Random;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.time.Rational;

/// Small pictures of scenes of known seeds, drawn straight into a fingerprinter, eight pictures a second.
public final class DrawnFilm {

    private static final int SCENE = 32;

    private DrawnFilm() {}

    /// A film of scenes of four seconds, one for each seed.
    public static Fingerprint of(long... seeds) {
        Fingerprinter fingerprinter = new Fingerprinter();
        byte[] grey = new byte[SmallPicture.COLOUR_WIDTH * SmallPicture.COLOUR_HEIGHT];
        for (int i = 0; i < seeds.length * SCENE; i++)
            fingerprinter.see(new SmallPicture(
                    i, new Rational(i, Fingerprint.TICKS_A_SECOND), scene(seeds[i / SCENE], i % SCENE), grey, grey));
        return fingerprinter.fingerprint();
    }

    private static byte[] scene(long seed, int step) {
        Random random = new Random(seed);
        double[] waves = random.doubles(60, -1, 1).toArray();
        byte[] luma = new byte[SmallPicture.WIDTH * SmallPicture.HEIGHT];
        for (int y = 0; y < SmallPicture.HEIGHT; y++)
            for (int x = 0; x < SmallPicture.WIDTH; x++) {
                double value = 0;
                for (int i = 0; i < 60; i += 4)
                    value += waves[i]
                            * Math.sin((x + step * waves[i + 3] * 0.5) * waves[i + 1] * 0.5 + y * waves[i + 2] * 0.5);
                luma[y * SmallPicture.WIDTH + x] = (byte) Math.clamp((int) (120 + 40 * value), 0, 255);
            }
        return luma;
    }
}
