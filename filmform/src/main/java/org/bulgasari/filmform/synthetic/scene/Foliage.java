package org.bulgasari.filmform.synthetic.scene;

import java.util.List;
import java.util.SplittableRandom;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Paint;
import org.bulgasari.filmform.synthetic.picture.Ramp;
import org.bulgasari.filmform.synthetic.picture.Texture;
import org.bulgasari.filmform.synthetic.picture.View;

/// A thicket: leaves before leaves, trunks, and someone between them.
final class Foliage implements Scene {

    private final Texture leaves;
    private final Texture light;
    private final Ramp colours;
    private final Person someone;
    private final double trunks;

    private Foliage(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        leaves = new Texture(seed, 14, 5, 0.85);
        light = new Texture(seed + 1, 3, 4, 0.6);
        double hue = random.nextDouble(0.05, 0.4);
        colours = Ramp.of(
                Argb.ofHue(hue, 0.6, 0.03),
                Argb.ofHue(hue, 0.6, random.nextDouble(0.2, 0.5)),
                Argb.ofHue(hue + 0.03, 0.3, random.nextDouble(0.6, 1)));
        someone = new Person(random.nextLong(), random.nextDouble(-0.8, 0.8), 0.9, 0.4, random.nextDouble(-0.1, 0.1));
        trunks = random.nextDouble(0.2, 0.5);
    }

    static Place place(long seed) {
        Foliage thicket = new Foliage(seed);
        return new Place(
                "foliage",
                thicket,
                List.of(View.WHOLE, thicket.someone.close(3), new View(-2.1, -0.3, 1.8), new View(2.2, 0.2, 3)));
    }

    @Override
    public void paint(Canvas canvas, double seconds) {
        layer(canvas, 3, seconds, 0.25);
        canvas.paint(1.8, (x, y, point) -> {
            double trunk = Math.abs(Math.IEEEremainder(x + 0.1 * light.at(0, y * 0.1, 0.01), trunks * 2));
            return Argb.covering(
                    Argb.lit(colours.at(0.2), 0.5 + leaves.at(x, y * 0.1, point)), Paint.edge(0.07 - trunk, point));
        });
        someone.paint(canvas, seconds);
        layer(canvas, 0.8, seconds, -0.12);
    }

    private void layer(Canvas canvas, double depth, double seconds, double cover) {
        canvas.paint(depth, (x, y, point) -> {
            double sway = Math.sin(seconds * 1.3 + y * 2 + depth) * 0.01;
            double leaf = leaves.at(x * 0.45 + sway + depth, y * 0.45, point * 0.45);
            double sun = light.at(x * 0.2 + seconds * 0.01, y * 0.2 + depth, point);
            return Argb.covering(colours.at(leaf * 0.7 + sun * 0.6 - 0.2), (leaf - 0.5 + cover) * 8 + 0.5);
        });
    }
}
