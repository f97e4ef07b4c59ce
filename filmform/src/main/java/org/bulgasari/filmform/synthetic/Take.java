package org.bulgasari.filmform.synthetic;

import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.View;
import org.bulgasari.filmform.synthetic.scene.Scene;

/// A scene that runs from a frame of the film on.
///
/// @param rate frames a second
record Take(Scene scene, int first, double rate) implements Timeline.Painter {

    @Override
    public void paint(Canvas canvas, int frame) {
        canvas.look(View.WHOLE);
        canvas.fill(Argb.BLACK);
        scene.paint(canvas, (frame - first) / rate);
    }

    /// Gives way to another take within some frames, on all of which both are seen.
    Timeline.Painter into(Take other, int begin, int frames, Blend blend) {
        return (canvas, frame) -> {
            Canvas next = new Canvas(canvas.width(), canvas.height());
            paint(canvas, frame);
            other.paint(next, frame);
            canvas.cover(next, blend.at((frame - begin + 1.0) / (frames + 1)));
        };
    }

    /// Becomes a colour within some frames, the last of which is nothing else.
    Timeline.Painter outTo(int colour, int begin, int frames) {
        return (canvas, frame) -> {
            paint(canvas, frame);
            veil(canvas, colour, (frame - begin + 1.0) / frames);
        };
    }

    /// Comes out of a colour within some frames, the last of which is as it should be.
    Timeline.Painter inFrom(int colour, int begin, int frames) {
        return (canvas, frame) -> {
            paint(canvas, frame);
            veil(canvas, colour, 1 - (frame - begin + 1.0) / frames);
        };
    }

    private static void veil(Canvas canvas, int colour, double strength) {
        Canvas plain = new Canvas(canvas.width(), canvas.height());
        plain.fill(colour);
        canvas.cover(plain, (x, y) -> strength);
    }

    /// How much of the next take shows at each place.
    @FunctionalInterface
    interface Blend {
        Canvas.Weight at(double progress);
    }
}
