package org.bulgasari.filmform.synthetic.scene;

import java.util.SplittableRandom;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Paint;
import org.bulgasari.filmform.synthetic.picture.View;

/// Lines of writing: words of strokes that no one can read, but that lie on the picture as letters do.
///
/// @param top of the first line, in the world
/// @param size height of a line
/// @param rising how far the lines climb each second, as rolling credits do
public record Title(long seed, int lines, double top, double size, double rising, int colour) implements Scene {

    /// A small title in the middle of the picture.
    public static Title small(long seed) {
        return new Title(seed, 2, -0.1, 0.1, 0, Argb.grey(0.9));
    }

    /// A full card.
    public static Title card(long seed) {
        return new Title(seed, 6, -0.55, 0.16, 0, Argb.grey(0.92));
    }

    /// Rolling credits without end.
    public static Title credits(long seed) {
        return new Title(seed, 400, 0.6, 0.09, 0.25, Argb.grey(0.85));
    }

    /// A subtitle.
    public static Title subtitle(long seed) {
        return new Title(seed, 1, 0.72, 0.13, 0, Argb.grey(0.95));
    }

    @Override
    public void paint(Canvas canvas, double seconds) {
        View before = canvas.view();
        canvas.look(View.WHOLE);
        for (int line = 0; line < lines; line++) {
            double y = top + line * size * 1.4 - rising * seconds;
            if (y > 1 || y < -1 - size) continue;
            line(canvas, new SplittableRandom(seed * 31 + line), y);
        }
        canvas.look(before);
    }

    private void line(Canvas canvas, SplittableRandom random, double y) {
        int letters = random.nextInt(8, 24);
        double step = size * 0.55;
        double x = -letters * step / 2;
        Paint ink = Paint.plain(colour);
        for (int i = 0; i < letters; i++, x += step) {
            int shape = random.nextInt(6);
            if (shape == 0) continue;
            canvas.box(x, y, x + size * 0.12, y + size, ink);
            if (shape < 4)
                canvas.box(x, y + size * 0.25 * shape, x + size * 0.4, y + size * (0.25 * shape + 0.12), ink);
            if (shape > 2) canvas.box(x + size * 0.28, y + size * 0.3, x + size * 0.4, y + size, ink);
        }
    }
}
