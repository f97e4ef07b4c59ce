package org.bulgasari.filmform.synthetic.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Paint;
import org.bulgasari.filmform.synthetic.picture.Texture;
import org.bulgasari.filmform.synthetic.picture.View;

/// A room: papered wall, boards in perspective, a window, pictures, furniture, a lamp, and two people.
final class Interior implements Scene {

    private final Texture paper;
    private final int wall;
    private final int floor;
    private final double window;
    private final double lamp;
    private final double dusk;
    private final List<int[]> colours = new ArrayList<>();
    private final List<double[]> furniture = new ArrayList<>();
    private final Person left;
    private final Person right;

    private Interior(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double hue = random.nextDouble();
        dusk = random.nextDouble(0.35, 1);
        paper = new Texture(seed, 16, 4, 0.7);
        wall = Argb.ofHue(hue, random.nextDouble(0, 0.5), random.nextDouble(0.3, 0.8));
        floor = Argb.ofHue(
                hue + random.nextDouble(-0.2, 0.2), random.nextDouble(0.2, 0.6), random.nextDouble(0.2, 0.6));
        window = random.nextDouble(-1.6, 1.6);
        lamp = random.nextDouble(-1.8, 1.8);
        int pieces = random.nextInt(5, 12);
        for (int i = 0; i < pieces; i++) {
            double x = random.nextDouble(-2.4, 2.2);
            double top = random.nextDouble(-0.7, 0.5);
            furniture.add(new double[] {x, top, x + random.nextDouble(0.15, 0.8), top + random.nextDouble(0.15, 0.7)});
            int body = Argb.ofHue(random.nextDouble(), random.nextDouble(0.1, 0.7), random.nextDouble(0.1, 0.9));
            colours.add(new int[] {body, Argb.lit(body, random.nextDouble(0.4, 1.5))});
        }
        left = new Person(random.nextLong(), random.nextDouble(-1.1, -0.6), 0.75, 0.42, 0);
        right = new Person(random.nextLong(), random.nextDouble(0.5, 1), 0.75, 0.42, 0);
    }

    static Place place(long seed) {
        Interior room = new Interior(seed);
        return new Place(
                "interior",
                room,
                List.of(
                        View.WHOLE,
                        room.left.close(2.6),
                        room.right.close(2.8),
                        room.left.close(1.6).moved(0.2, 0.1),
                        new View(room.window, -0.2, 2),
                        room.right.close(4.5)));
    }

    @Override
    public void paint(Canvas canvas, double seconds) {
        canvas.paint(1, (x, y, point) -> {
            double grain = paper.at(x * 0.4, y * 0.4, point * 0.4) - 0.5;
            double shade = dusk * (1.1 - Math.abs(x - window) * 0.2) + grain * 0.5;
            return Argb.lit(wall, shade);
        });
        canvas.paint(1, Paint.below(x -> 0.55, (x, y, point) -> {
            double far = 1 / (y - 0.25);
            double board = Math.sin(x * far * 9) > 0.9 ? 0.6 : 1;
            return Argb.lit(floor, dusk * board * (0.7 + paper.at(x * far * 0.3, far, point * far) * 0.6));
        }));
        window(canvas);
        for (int i = 0; i < furniture.size(); i++) piece(canvas, furniture.get(i), colours.get(i));
        canvas.glow(lamp, -0.45, 0.8, Argb.covering(Argb.of(1, 0.9, 0.6), 0.7));
        left.paint(canvas, seconds);
        right.paint(canvas, seconds);
    }

    private void window(Canvas canvas) {
        Paint pane = (x, y, point) ->
                Argb.lit(Argb.of(0.9, 0.95, 1), dusk * (0.8 + 0.4 * paper.at(x * 0.2, y * 0.2, point)));
        canvas.box(window - 0.42, -0.85, window + 0.42, 0.1, Paint.plain(Argb.lit(wall, 0.3)));
        canvas.box(window - 0.38, -0.8, window - 0.02, 0.05, pane);
        canvas.box(window + 0.02, -0.8, window + 0.38, 0.05, pane);
    }

    private void piece(Canvas canvas, double[] place, int[] tone) {
        canvas.box(place[0], place[1], place[2], place[3], (x, y, point) -> {
            double grain = 0.7 + 0.6 * paper.at(x * 0.15, y * 0.9, point);
            return Argb.lit(y < place[1] + 0.05 ? tone[1] : tone[0], dusk * grain);
        });
    }
}
