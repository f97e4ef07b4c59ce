package org.bulgasari.filmform.synthetic;

import java.util.List;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Lens;
import org.bulgasari.filmform.synthetic.picture.Paint;
import org.bulgasari.filmform.synthetic.picture.Texture;
import org.bulgasari.filmform.synthetic.picture.View;

/// What a whole film is shot on, and what time and copying did to it. Comes over every frame, transitions and
/// all.
@FunctionalInterface
public interface Stock {

    void treat(Canvas canvas, int frame);

    /// Nothing but the picture.
    static Stock clean() {
        return (canvas, frame) -> {};
    }

    /// One after the other.
    static Stock all(List<Stock> stocks) {
        List<Stock> each = List.copyOf(stocks);
        return (canvas, frame) -> each.forEach(stock -> stock.treat(canvas, frame));
    }

    /// @param tint what white becomes
    static Stock blackAndWhite(int tint) {
        return (canvas, frame) -> canvas.grey(tint);
    }

    /// Grain of a deviation measured on a picture 640 points wide: on a smaller one it averages out.
    static Stock grain(double deviation, long seed) {
        return (canvas, frame) ->
                Lens.grain(canvas, deviation * Math.min(1, canvas.width() / 640.0), seed * 7919 + frame);
    }

    /// The light of a hand-cranked camera or a worn print: wavers, and now and then jumps.
    static Stock flicker(double strength, long seed) {
        return (canvas, frame) -> {
            double jump = chance(seed, frame) < 0.06 ? 2.5 : 1;
            float gain = (float) (1 + strength * jump * (chance(seed + 1, frame) - 0.5) * 2);
            canvas.change(light -> light * gain);
        };
    }

    /// The picture is not still in the gate.
    ///
    /// @param strength as part of the height
    static Stock weave(double strength, long seed) {
        return (canvas, frame) -> {
            double reach = strength * canvas.height();
            Lens.shift(canvas, (int) Math.round(reach * Math.sin(frame * 0.31 + seed)), (int)
                    Math.round(reach * (chance(seed, frame) - 0.5) * 2));
        };
    }

    /// Scratches that stay for seconds, dust that stays for a frame.
    static Stock scratches(double density, long seed) {
        return (canvas, frame) -> {
            View before = canvas.view();
            canvas.look(View.WHOLE);
            double thin = 2.2 / canvas.height();
            for (int i = 0; i < 3; i++) {
                long age = frame / 40 + i * 977L;
                if (chance(seed + i, age) > density) continue;
                double x = (chance(seed + 9, age) * 2 - 1) * canvas.aspect() + Math.sin(frame * 0.2 + i) * 0.02;
                canvas.box(x, -1, x + thin, 1, Paint.plain(Argb.covering(Argb.WHITE, 0.6)));
            }
            for (int i = 0; i < density * 12; i++) {
                double x = (chance(seed + i, frame * 3L) * 2 - 1) * canvas.aspect();
                double y = chance(seed + i, frame * 3L + 1) * 2 - 1;
                double size = chance(seed + i, frame * 3L + 2) * 0.03;
                canvas.disc(x, y, size, size * 1.5, Paint.plain(i % 2 == 0 ? Argb.BLACK : Argb.WHITE));
            }
            canvas.look(before);
        };
    }

    /// Black above and below.
    ///
    /// @param part of the height that each covers
    static Stock letterbox(double part) {
        return (canvas, frame) -> {
            canvas.box(-9, -2, 9, -1 + 2 * part, Paint.plain(Argb.BLACK));
            canvas.box(-9, 1 - 2 * part, 9, 2, Paint.plain(Argb.BLACK));
        };
    }

    /// A broadcaster's sign in the corner.
    static Stock logo() {
        return (canvas, frame) -> canvas.box(
                canvas.aspect() * 0.66,
                -0.9,
                canvas.aspect() * 0.92,
                -0.66,
                Paint.plain(Argb.covering(Argb.WHITE, 0.7)));
    }

    /// Unevenly developed: patches of light that drift over the picture.
    static Stock stains(double strength, long seed) {
        Texture stain = new Texture(seed, 3, 3, 0.5);
        return (canvas, frame) -> canvas.paint(1, (x, y, point) -> {
            double light = (stain.at(x * 0.2 + frame * 0.013, y * 0.2 + frame * 0.031, point) - 0.5) * strength;
            return Argb.covering(light > 0 ? Argb.WHITE : Argb.BLACK, Math.abs(light));
        });
    }

    /// Paler or darker.
    static Stock graded(double contrast, double lift) {
        return (canvas, frame) -> canvas.change(light -> (float) (lift + light * contrast));
    }

    private static double chance(long seed, long which) {
        long mixed = (seed * 0x9E3779B97F4A7C15L) ^ (which * 0xC2B2AE3D27D4EB4FL);
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 32)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) / (double) (1L << 53);
    }
}
