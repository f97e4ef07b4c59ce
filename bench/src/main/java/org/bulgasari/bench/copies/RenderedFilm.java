package org.bulgasari.bench.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.time.Rational;

/// A film drawn from a seed, two pictures a second: shots of film-like length (lognormal, median 3 to 8 seconds),
/// set-ups that come back, fades, black, some in letterbox, with grain.
record RenderedFilm(long seed, int seconds) {

    static final int PICTURES_A_SECOND = 2;
    private static final int SETUPS_REMEMBERED = 6;
    private static final byte[] GREY = grey();

    void show(FilmViewer viewer) {
        Random random = new Random(seed);
        int border = random.nextInt(4) == 0 ? 2 + random.nextInt(4) : 0;
        double median = 3 + random.nextDouble() * 5;
        double grain = random.nextDouble() * 4;
        List<Scene> setups = new ArrayList<>();
        float[] picture = new float[Scene.WIDTH * Scene.HEIGHT];
        int frames = seconds * PICTURES_A_SECOND;
        int frame = 0;
        while (frame < frames) {
            Scene scene = scene(random, setups);
            double from = random.nextInt(3) == 0 ? random.nextDouble() * 4 : 0;
            int length = (int) Math.clamp(PICTURES_A_SECOND * median * Math.exp(random.nextGaussian() * 0.8), 1, 240);
            boolean fades = random.nextInt(25) == 0;
            for (int i = 0; i < length && frame < frames; i++, frame++) {
                scene.draw(from + (double) i / PICTURES_A_SECOND, picture);
                float light = fades ? Math.min(1, Math.min(i, length - 1 - i) / 3f) : 1;
                viewer.see(new SmallPicture(
                        frame,
                        new Rational(frame, PICTURES_A_SECOND),
                        points(picture, light, grain, border, random),
                        GREY,
                        GREY));
            }
        }
    }

    private static Scene scene(Random random, List<Scene> setups) {
        if (!setups.isEmpty() && random.nextInt(3) == 0) return setups.get(random.nextInt(setups.size()));
        Scene scene = new Scene(random);
        if (setups.size() == SETUPS_REMEMBERED) setups.removeFirst();
        setups.add(scene);
        return scene;
    }

    private static byte[] points(float[] picture, float light, double grain, int border, Random random) {
        byte[] points = new byte[picture.length];
        int noise = random.nextInt() | 1;
        for (int row = border; row < Scene.HEIGHT - border; row++) {
            for (int at = row * Scene.WIDTH; at < (row + 1) * Scene.WIDTH; at++) {
                noise ^= noise << 13;
                noise ^= noise >>> 17;
                noise ^= noise << 5;
                float value = picture[at] * light + (float) (grain * (noise >> 24) / 128);
                points[at] = (byte) Math.clamp((int) value, 0, 255);
            }
        }
        return points;
    }

    private static byte[] grey() {
        byte[] grey = new byte[SmallPicture.COLOUR_WIDTH * SmallPicture.COLOUR_HEIGHT];
        Arrays.fill(grey, (byte) 128);
        return grey;
    }
}
