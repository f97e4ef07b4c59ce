package org.bulgasari.filmform.synthetic.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Paint;
import org.bulgasari.filmform.synthetic.picture.View;

/// Drawn animation: flat colours, black outlines, drawings that are held while little moves.
final class Cel implements Scene {

    private static final double DRAWINGS_A_SECOND = 12;

    private final int sky;
    private final int land;
    private final double horizon;
    private final List<double[]> shapes = new ArrayList<>();
    private final List<double[]> heroes = new ArrayList<>();

    private Cel(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        sky = Argb.ofHue(random.nextDouble(), random.nextDouble(0.1, 0.6), random.nextDouble(0.5, 1));
        land = Argb.ofHue(random.nextDouble(), random.nextDouble(0.3, 0.8), random.nextDouble(0.3, 0.8));
        horizon = random.nextDouble(-0.2, 0.5);
        for (int i = random.nextInt(4, 10); i > 0; i--)
            shapes.add(new double[] {
                random.nextDouble(-2.5, 2.5),
                horizon + random.nextDouble(-0.4, 0.2),
                random.nextDouble(0.15, 0.7),
                random.nextDouble(),
                random.nextDouble(0.3, 0.9)
            });
        for (int i = random.nextInt(1, 4); i > 0; i--)
            heroes.add(new double[] {
                random.nextDouble(-1.2, 1.2),
                random.nextDouble(0, 0.5),
                random.nextDouble(0.2, 0.45),
                random.nextDouble(),
                random.nextDouble(-0.2, 0.2)
            });
    }

    static Place place(long seed) {
        Cel cel = new Cel(seed);
        double[] hero = cel.heroes.getFirst();
        return new Place(
                "cel",
                cel.drawn(DRAWINGS_A_SECOND),
                List.of(
                        View.WHOLE,
                        new View(hero[0], hero[1] - hero[2] * 0.5, 2.8),
                        new View(-1.7, cel.horizon, 2),
                        new View(1.7, cel.horizon - 0.2, 2.4)));
    }

    @Override
    public void paint(Canvas canvas, double seconds) {
        canvas.fill(sky);
        canvas.paint(1, Paint.below(x -> horizon, Paint.plain(land)));
        for (double[] shape : shapes)
            outlined(canvas, shape[0], shape[1], shape[2], shape[2] * 0.8, Argb.ofHue(shape[3], 0.6, shape[4]));
        for (double[] hero : heroes) hero(canvas, hero, seconds);
    }

    private static void hero(Canvas canvas, double[] hero, double seconds) {
        double x = hero[0] + hero[4] * seconds;
        double bounce = Math.abs(Math.sin(seconds * 4 + hero[3] * 6)) * hero[2] * 0.2;
        double y = hero[1] - bounce;
        double size = hero[2];
        int coat = Argb.ofHue(hero[3], 0.8, 0.8);
        outlined(canvas, x, y + size * 0.6, size * 0.5, size * 0.7, coat);
        outlined(canvas, x, y - size * 0.5, size * 0.55, size * 0.5, Argb.of(0.95, 0.8, 0.65));
        for (int side = -1; side <= 1; side += 2) {
            outlined(canvas, x + side * size * 0.2, y - size * 0.55, size * 0.12, size * 0.16, Argb.WHITE);
            canvas.disc(x + side * size * 0.2, y - size * 0.52, size * 0.05, size * 0.08, Paint.plain(Argb.BLACK));
        }
        double mouth = seconds * 3 % 1 < 0.5 ? 0.02 : 0.1;
        canvas.disc(x, y - size * 0.25, size * 0.15, size * mouth, Paint.plain(Argb.of(0.5, 0.1, 0.1)));
    }

    private static void outlined(Canvas canvas, double x, double y, double radiusX, double radiusY, int colour) {
        canvas.disc(x, y, radiusX + 0.015, radiusY + 0.015, Paint.plain(Argb.BLACK));
        canvas.disc(x, y, radiusX, radiusY, Paint.plain(colour));
    }
}
