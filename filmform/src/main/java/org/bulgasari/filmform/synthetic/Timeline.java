package org.bulgasari.filmform.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.synthetic.picture.Canvas;

/// What is painted on which frame.
final class Timeline {

    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Passing> passing = new ArrayList<>();
    private int frames;

    int frames() {
        return frames;
    }

    /// Adds frames at the end.
    void add(int count, Painter painter) {
        if (count == 0) return;
        stretches.add(new Stretch(frames, frames + count, painter));
        frames += count;
    }

    void disturb(int first, int last, Disturbance disturbance) {
        passing.add(new Passing(first, last, disturbance));
    }

    void paint(Canvas canvas, int frame) {
        stretchOf(frame).painter().paint(canvas, frame);
        for (Passing each : passing)
            if (frame >= each.first() && frame <= each.last())
                each.disturbance().pass(canvas, frame - each.first(), each.last() - each.first() + 1);
    }

    private Stretch stretchOf(int frame) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (frame < stretches.get(middle).end()) high = middle;
            else low = middle + 1;
        }
        return stretches.get(low);
    }

    /// Paints one frame of the film.
    @FunctionalInterface
    interface Painter {
        void paint(Canvas canvas, int frame);
    }

    private record Stretch(int first, int end, Painter painter) {}

    private record Passing(int first, int last, Disturbance disturbance) {}
}
