package org.bulgasari.filmform.synthetic.scene;

import org.bulgasari.filmform.synthetic.picture.View;

/// A view that moves. Speeds are in half heights of the world a second.
@FunctionalInterface
public interface Camera {

    View at(double seconds);

    static Camera still(View view) {
        return seconds -> view;
    }

    /// A pan, tilt or travelling shot of constant speed.
    default Camera moving(double right, double down) {
        return seconds -> at(seconds).moved(right * seconds, down * seconds);
    }

    /// A move that begins and ends softly and then rests; short ones are whip pans.
    default Camera swinging(double right, double down, double begin, double length) {
        return seconds -> {
            double way = smooth((seconds - begin) / length);
            return at(seconds).moved(right * way, down * way);
        };
    }

    /// A zoom or dolly.
    ///
    /// @param factor by which the view grows each second
    default Camera zooming(double factor) {
        return seconds -> at(seconds).zoomed(Math.pow(factor, seconds));
    }

    /// A camera on the shoulder.
    ///
    /// @param strength 0.01 breathes, 0.1 runs
    default Camera handheld(long seed, double strength) {
        double phase = (seed & 0xffff) / 1000.0;
        return seconds -> {
            View view = at(seconds);
            double reach = strength / view.zoom();
            return view.moved(reach * sway(seconds, phase), reach * sway(seconds, phase + 41));
        };
    }

    private static double sway(double seconds, double phase) {
        return Math.sin(seconds * 2.1 + phase) * 0.5
                + Math.sin(seconds * 5.3 + phase * 2) * 0.3
                + Math.sin(seconds * 13.7 + phase * 3) * 0.2;
    }

    private static double smooth(double part) {
        double p = Math.clamp(part, 0, 1);
        return p * p * (3 - 2 * p);
    }
}
