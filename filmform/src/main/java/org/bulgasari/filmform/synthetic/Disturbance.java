package org.bulgasari.filmform.synthetic;

import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Lens;
import org.bulgasari.filmform.synthetic.picture.Paint;
import org.bulgasari.filmform.synthetic.picture.Texture;
import org.bulgasari.filmform.synthetic.picture.View;
import org.bulgasari.filmform.synthetic.scene.Title;

/// Something that passes over a shot and is no transition.
@FunctionalInterface
public interface Disturbance {

    /// @param step frames since it began
    /// @param of frames that it lasts
    void pass(Canvas canvas, int step, int of);

    /// A bright light: photographers, guns, lightning.
    ///
    /// @param strength 1 burns the picture out
    static Disturbance flash(double strength) {
        return (canvas, step, of) -> {
            float left = (float) (strength * (1 - (double) step / of));
            canvas.change(light -> light + (1 - light) * left);
        };
    }

    /// Light and dark in turns.
    static Disturbance strobe(double strength) {
        return (canvas, step, of) -> {
            if (step % 4 < 2) canvas.change(light -> light + (1 - light) * (float) strength);
        };
    }

    /// A ball of fire that grows, and dies.
    static Disturbance explosion(long seed) {
        Texture fire = new Texture(seed, 4, 5, 0.6);
        return (canvas, step, of) -> {
            double progress = (step + 1.0) / of;
            double strength = progress < 0.25 ? progress * 4 : (1 - progress) / 0.75;
            View before = canvas.view();
            canvas.look(View.WHOLE);
            double radius = 0.5 + progress * 1.8;
            canvas.paint(1, (x, y, point) -> {
                double flame = fire.at(x * 0.4 + step * 0.01, y * 0.4 + step * 0.03, point) + 0.6;
                double heat = strength * Math.clamp((radius - Math.hypot(x, y)) * 2, 0, 1) * flame;
                return Argb.covering(Argb.of(1, 0.5 + heat * 0.5, heat * 0.7), heat);
            });
            canvas.look(before);
        };
    }

    /// The camera is struck.
    ///
    /// @param strength as part of the height
    static Disturbance shake(double strength) {
        return (canvas, step, of) -> {
            double reach = strength * canvas.height();
            Lens.shift(canvas, (int) Math.round(reach * Math.sin(step * 2.3 + 1)), (int)
                    Math.round(reach * Math.cos(step * 3.1)));
        };
    }

    /// The light of every frame is a little another.
    static Disturbance flicker(double strength) {
        return (canvas, step, of) -> {
            float gain = (float) (1 + strength * Math.sin(step * 2.7 + 0.6));
            canvas.change(light -> light * gain);
        };
    }

    /// A caption that is suddenly there.
    static Disturbance caption(long seed) {
        return (canvas, step, of) -> Title.subtitle(seed).paint(canvas, 0);
    }

    /// A bright band over the lowest fifth.
    static Disturbance band() {
        return (canvas, step, of) -> canvas.box(-9, 0.6, 9, 2, Paint.plain(Argb.WHITE));
    }

    /// Something large passes close to the lens.
    ///
    /// @param width of it, in half heights of the picture
    static Disturbance passing(long seed, double width) {
        Texture cloth = new Texture(seed, 8, 4, 0.6);
        int colour = Argb.ofHue((seed & 0xff) / 256.0, 0.4, 0.1 + (seed >> 8 & 0xff) / 400.0);
        return (canvas, step, of) -> {
            View before = canvas.view();
            canvas.look(View.WHOLE);
            double way = 2 * canvas.aspect() + width;
            double at = -canvas.aspect() - width + way * (step + 1.0) / (of + 1);
            canvas.box(
                    at,
                    -1.1,
                    at + width,
                    1.1,
                    (x, y, point) -> Argb.lit(colour, 0.5 + cloth.at((x - at) * 0.3, y * 0.3, point)));
            canvas.look(before);
        };
    }

    /// The light goes down and comes back, but never out.
    static Disturbance dimming(double depth) {
        return (canvas, step, of) -> {
            float gain = (float) (1 - depth * Math.sin(Math.PI * (step + 1.0) / (of + 1)));
            canvas.change(light -> light * gain);
        };
    }
}
