package org.bulgasari.filmform.synthetic.scene;

import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Paint;
import org.bulgasari.filmform.synthetic.picture.Texture;

/// What is in the air between the camera and the scene.
final class Weather {

    private Weather() {}

    static Scene snow(long seed, int flakes) {
        return (canvas, seconds) -> {
            for (int i = 0; i < flakes; i++) {
                double size = 0.008 + (i % 5) * 0.004;
                double fall = 0.3 + (i % 7) * 0.1;
                double x = Math.IEEEremainder((i * 0.618 + seed % 97 + 0.05 * Math.sin(seconds + i)) * 3.7, 3.7);
                double y = Math.IEEEremainder(i * 0.7548 + seconds * fall, 2.2);
                canvas.disc(x, y, size, size, Paint.plain(Argb.covering(Argb.WHITE, 0.8)));
            }
        };
    }

    static Scene rain(long seed, int drops) {
        return (canvas, seconds) -> {
            for (int i = 0; i < drops; i++) {
                double x = Math.IEEEremainder((i * 0.618 + seed % 97) * 3.7, 3.7);
                double y = Math.IEEEremainder(i * 0.7548 + seconds * (3 + i % 3), 2.4);
                canvas.box(x, y, x + 0.008, y + 0.15, Paint.plain(Argb.covering(Argb.grey(0.8), 0.45)));
            }
        };
    }

    /// Banks of fog that drift.
    static Scene fog(long seed, double density) {
        Texture banks = new Texture(seed, 2, 4, 0.55);
        int colour = Argb.grey(0.55 + seed % 40 / 100.0);
        return (Canvas canvas, double seconds) -> canvas.paint(1.5, (x, y, point) -> {
            double bank = banks.at(x * 0.12 + seconds * 0.015, y * 0.25, point) - 0.5;
            return Argb.covering(colour, Math.clamp(density + bank * 0.5, 0, 0.97));
        });
    }
}
