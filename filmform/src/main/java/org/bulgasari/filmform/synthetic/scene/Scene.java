package org.bulgasari.filmform.synthetic.scene;

import java.util.function.DoubleUnaryOperator;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Lens;
import org.bulgasari.filmform.synthetic.picture.View;

/// Something to film. Paints every point of the canvas, as the canvas's view sees it.
@FunctionalInterface
public interface Scene {

    /// @param seconds since the scene began
    void paint(Canvas canvas, double seconds);

    /// The scene through a camera.
    default Scene seenBy(Camera camera) {
        return (canvas, seconds) -> {
            View before = canvas.view();
            canvas.look(camera.at(seconds));
            paint(canvas, seconds);
            canvas.look(before);
        };
    }

    /// The scene with something before it: an actor, rain, a caption.
    default Scene with(Scene before) {
        return (canvas, seconds) -> {
            paint(canvas, seconds);
            before.paint(canvas, seconds);
        };
    }

    /// The scene while its light changes.
    ///
    /// @param gain by seconds; 1 as it is
    default Scene lit(DoubleUnaryOperator gain) {
        return (canvas, seconds) -> {
            paint(canvas, seconds);
            float by = (float) gain.applyAsDouble(seconds);
            canvas.change(light -> light * by);
        };
    }

    /// The scene with less contrast: everything nearer to one grey.
    ///
    /// @param contrast 1 as it is, 0 nothing left
    default Scene flattened(double contrast, double grey) {
        return (canvas, seconds) -> {
            paint(canvas, seconds);
            canvas.change(light -> (float) (grey + (light - grey) * contrast));
        };
    }

    /// The scene while its sharpness changes.
    ///
    /// @param blur by seconds: radius as part of the height
    default Scene focused(DoubleUnaryOperator blur) {
        return (canvas, seconds) -> {
            paint(canvas, seconds);
            Lens.blur(canvas, blur.applyAsDouble(seconds));
        };
    }

    /// The scene drawn so many times a second, each drawing held: cel animation "on twos".
    default Scene drawn(double timesASecond) {
        return (canvas, seconds) -> paint(canvas, Math.floor(seconds * timesASecond + 1e-6) / timesASecond);
    }

    /// The scene from a later moment on.
    default Scene from(double later) {
        return (canvas, seconds) -> paint(canvas, seconds + later);
    }
}
