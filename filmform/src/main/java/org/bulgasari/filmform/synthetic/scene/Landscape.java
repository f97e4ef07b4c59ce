package org.bulgasari.filmform.synthetic.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Paint;
import org.bulgasari.filmform.synthetic.picture.Ramp;
import org.bulgasari.filmform.synthetic.picture.Texture;
import org.bulgasari.filmform.synthetic.picture.View;

/// Sky with clouds, ranges of hills one behind the other, ground in perspective, trees.
final class Landscape implements Scene {

    private final SplittableRandom random;
    private final double horizon;
    private final Ramp sky;
    private final Ramp ground;
    private final Texture lumps;
    private final Texture leaves;
    private final double wind;
    private final List<double[]> trees = new ArrayList<>();

    private Landscape(long seed) {
        random = new SplittableRandom(seed);
        horizon = random.nextDouble(-0.25, 0.4);
        double hue = random.nextDouble();
        double brightness = random.nextDouble(0.55, 1);
        sky = Ramp.of(
                Argb.ofHue(0.6 + random.nextDouble(-0.1, 0.1), random.nextDouble(0.1, 0.6), brightness * 0.8),
                Argb.ofHue(random.nextDouble(), random.nextDouble(0, 0.4), brightness));
        ground = Ramp.of(
                Argb.ofHue(hue, 0.5, random.nextDouble(0.05, 0.2)),
                Argb.ofHue(hue + 0.05, random.nextDouble(0.15, 0.5), random.nextDouble(0.4, 0.85)));
        lumps = new Texture(seed, 3, 6, random.nextDouble(0.5, 0.75));
        leaves = new Texture(seed + 1, 12, 5, 0.85);
        wind = random.nextDouble(-0.03, 0.03);
        int count = random.nextInt(0, 14);
        for (int i = 0; i < count; i++)
            trees.add(new double[] {
                random.nextDouble(-3, 3), horizon + random.nextDouble(-0.1, 0.5), random.nextDouble(0.1, 0.5)
            });
    }

    static Place place(long seed) {
        Landscape land = new Landscape(seed);
        double y = land.horizon;
        return new Place(
                "landscape",
                land,
                List.of(
                        View.WHOLE,
                        new View(-1.5, y, 2),
                        new View(1.7, y + 0.1, 3),
                        new View(0, y + 0.7, 2.2),
                        new View(0.3, y - 0.7, 2.5)));
    }

    @Override
    public void paint(Canvas canvas, double seconds) {
        canvas.paint(12, (x, y, point) -> {
            double cloud = lumps.at(x * 0.3 + seconds * wind, y * 0.5, point * 0.4);
            return Argb.mix(sky.at((y + 1) / (horizon + 1.2)), Argb.WHITE, (cloud - 0.5) * 2.5);
        });
        for (int range = 3; range >= 1; range--) hills(canvas, range);
        canvas.paint(1, Paint.below(x -> horizon, (x, y, point) -> {
            double far = 1 / (y - horizon + 0.08);
            double rough = lumps.at(x * far * 0.1, far * 0.2, point * far * 0.3);
            return ground.at(rough * 0.8 + 0.1 / far);
        }));
        for (double[] tree : trees) tree(canvas, tree[0], tree[1], tree[2], seconds);
    }

    private void hills(Canvas canvas, int range) {
        double height = 0.25 + range * 0.12;
        int colour = Argb.mix(ground.at(0.35), sky.at(1), range * 0.25);
        int bright = Argb.mix(ground.at(0.8), sky.at(1), range * 0.25);
        canvas.paint(
                1 + range,
                Paint.below(
                        x -> horizon / (1 + range * 0.1) + 0.1 - height * lumps.at(x * 0.21, range * 0.3, 0.003),
                        (x, y, point) -> Argb.mix(colour, bright, lumps.at(x * 0.6, y * 1.1 + range, point))));
    }

    private void tree(Canvas canvas, double x, double foot, double size, double seconds) {
        double sway = Math.sin(seconds * 1.7 + x * 5) * size * 0.04;
        int dark = ground.at(0.1);
        int light = ground.at(0.7);
        canvas.box(x - size * 0.06, foot - size, x + size * 0.06, foot, Paint.plain(dark));
        Paint foliage = (u, v, point) -> {
            double leaf = leaves.at(u * 0.8 + sway, v * 0.8, point);
            return Argb.covering(Argb.mix(dark, light, leaf * 1.4 - 0.2), leaf * 3 - 0.7);
        };
        canvas.disc(x + sway, foot - size * 1.3, size * 0.6, size * 0.7, foliage);
    }
}
