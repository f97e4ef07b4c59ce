package org.bulgasari.filmform.synthetic.scene;

import java.util.SplittableRandom;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Paint;
import org.bulgasari.filmform.synthetic.picture.View;

/// Someone who stands or walks, turns the head, blinks and talks.
///
/// @param foot where the ground is under them, in the world
/// @param size a third of the height
/// @param speed half heights a second to the right
record Person(long seed, double x, double foot, double size, double speed) implements Scene {

    /// A view of the face.
    View close(double zoom) {
        return new View(x, foot - size * 2.3, zoom);
    }

    @Override
    public void paint(Canvas canvas, double seconds) {
        SplittableRandom random = new SplittableRandom(seed);
        double hue = random.nextDouble(0.03, 0.1);
        int skin = Argb.ofHue(hue, random.nextDouble(0.25, 0.6), random.nextDouble(0.35, 0.95));
        int hair = Argb.ofHue(hue, random.nextDouble(0, 0.8), random.nextDouble(0.03, 0.5));
        int cloth = Argb.ofHue(random.nextDouble(), random.nextDouble(0, 0.8), random.nextDouble(0.1, 0.9));
        double rhythm = random.nextDouble(0.6, 1.6);
        double phase = random.nextDouble(0, 10);
        double at = x + speed * seconds;
        double bob = speed == 0 ? 0 : Math.abs(Math.sin(seconds * 6 + phase)) * size * 0.06;
        body(canvas, at, bob, cloth, seconds * rhythm + phase);
        double sway = Math.sin(seconds * rhythm + phase) * size * 0.07;
        head(canvas, at + sway, foot - size * 2.3 - bob, skin, hair, seconds + phase);
    }

    private void body(Canvas canvas, double at, double bob, int cloth, double time) {
        Paint shaded = (u, v, point) -> Argb.lit(cloth, 0.75 + (u - at) / size * 0.45);
        canvas.disc(at, foot - size * 1.1 - bob, size * 0.55, size * 0.95, shaded);
        double arm = Math.sin(time * 1.3) * size * 0.25;
        canvas.disc(at - size * 0.55, foot - size * 1.2 + arm, size * 0.16, size * 0.5, shaded);
        canvas.disc(at + size * 0.55, foot - size * 1.2 - arm, size * 0.16, size * 0.5, shaded);
        if (foot - size * 0.4 < 1.2)
            canvas.box(at - size * 0.35, foot - size * 0.4, at + size * 0.35, foot, Paint.plain(Argb.lit(cloth, 0.4)));
    }

    private void head(Canvas canvas, double at, double y, int skin, int hair, double time) {
        canvas.disc(at, y - size * 0.08, size * 0.37, size * 0.46, Paint.plain(hair));
        canvas.disc(at, y, size * 0.31, size * 0.41, (u, v, point) -> Argb.lit(skin, 0.8 + (u - at) / size * 0.8));
        double turn = Math.sin(time * 0.7) * size * 0.06;
        boolean blinks = time % 3.1 < 0.12;
        for (int side = -1; side <= 1; side += 2) {
            double eye = at + turn + side * size * 0.13;
            if (!blinks) canvas.disc(eye, y - size * 0.06, size * 0.06, size * 0.035, Paint.plain(Argb.grey(0.9)));
            canvas.disc(
                    eye + turn * 0.3, y - size * 0.06, size * 0.03, size * (blinks ? 0.008 : 0.035), Paint.plain(hair));
        }
        double mouth = size * (0.02 + 0.05 * Math.abs(Math.sin(time * 7) * Math.sin(time * 1.1)));
        canvas.disc(at + turn, y + size * 0.2, size * 0.1, mouth, Paint.plain(Argb.lit(skin, 0.4)));
    }
}
