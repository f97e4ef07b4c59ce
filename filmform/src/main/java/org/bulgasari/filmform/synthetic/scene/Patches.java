package org.bulgasari.filmform.synthetic.scene;

import java.util.SplittableRandom;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;

/// Eight by eight coloured patches that drift to the left: the plainest scene, for tests that need to know
/// every point.
public final class Patches implements Scene {

    private static final int SIDE = 8;
    private static final double WIDTHS_A_SECOND = 0.065;

    private final int[] colours = new int[SIDE * SIDE];

    public Patches(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < colours.length; i++) {
            double light = random.nextDouble(0.08, 0.9);
            colours[i] = Argb.of(light + random.nextDouble(-0.08, 0.08), light, light + random.nextDouble(-0.08, 0.08));
        }
    }

    @Override
    public void paint(Canvas canvas, double seconds) {
        double wide = canvas.aspect() * 2;
        canvas.paint(1, (x, y, point) -> {
            int column = (int) Math.floor((x / wide + 0.5 + seconds * WIDTHS_A_SECOND) * SIDE);
            int row = (int) Math.floor((y + 1) / 2 * SIDE);
            return colours[Math.clamp(row, 0, SIDE - 1) * SIDE + Math.floorMod(column, SIDE)];
        });
    }
}
