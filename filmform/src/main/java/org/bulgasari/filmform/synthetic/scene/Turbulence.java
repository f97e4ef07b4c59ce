package org.bulgasari.filmform.synthetic.scene;

import java.util.List;
import java.util.SplittableRandom;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Ramp;
import org.bulgasari.filmform.synthetic.picture.Texture;
import org.bulgasari.filmform.synthetic.picture.View;

/// What never stands still: fire, water, smoke. Two noises flow through each other, one bent by the other.
final class Turbulence implements Scene {

    private final Texture one;
    private final Texture other;
    private final Ramp colours;
    private final double right;
    private final double down;
    private final double flat;

    private Turbulence(long seed, Ramp colours, double right, double down, double flat) {
        one = new Texture(seed, 4, 6, 0.6);
        other = new Texture(seed + 1, 3, 5, 0.6);
        this.colours = colours;
        this.right = right;
        this.down = down;
        this.flat = flat;
    }

    static Place fire(long seed) {
        Ramp flames =
                Ramp.of(Argb.BLACK, Argb.of(0.25, 0.03, 0), Argb.of(0.9, 0.35, 0.02), Argb.of(1, 0.9, 0.5), Argb.WHITE);
        return place("fire", new Turbulence(seed, flames, 0.02, -0.35, 1), 0.4);
    }

    static Place water(long seed) {
        double hue = new SplittableRandom(seed).nextDouble(0.45, 0.65);
        Ramp waves = Ramp.of(Argb.ofHue(hue, 0.8, 0.12), Argb.ofHue(hue, 0.6, 0.45), Argb.ofHue(hue, 0.2, 0.95));
        return place("water", new Turbulence(seed, waves, 0.07, 0.03, 3.5), 0);
    }

    static Place smoke(long seed) {
        double light = new SplittableRandom(seed).nextDouble(0.4, 0.9);
        Ramp grey = Ramp.of(Argb.grey(light * 0.3), Argb.grey(light * 0.7), Argb.grey(light));
        return place("smoke", new Turbulence(seed, grey, 0.04, -0.06, 1), 0);
    }

    private static Place place(String name, Turbulence scene, double down) {
        return new Place(name, scene, List.of(View.WHOLE, new View(3.3, down, 2.3), new View(-2.7, 0.4, 1.5)));
    }

    @Override
    public void paint(Canvas canvas, double seconds) {
        canvas.paint(1, (x, y, point) -> {
            double bend = other.at(x * 0.15 - seconds * right, y * 0.15 * flat - seconds * down, point * 0.2) - 0.5;
            double value = one.at(
                    x * 0.2 + bend * 0.5 + seconds * right,
                    y * 0.2 * flat + bend * 0.4 - seconds * down * 0.7,
                    point * 0.3);
            double height = flat == 1 && down < -0.1 ? y * 0.3 : 0;
            return colours.at((value - 0.5) * 1.5 + 0.45 + bend * 0.5 + height);
        });
    }
}
