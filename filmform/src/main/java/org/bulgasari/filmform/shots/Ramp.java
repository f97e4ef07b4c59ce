package org.bulgasari.filmform.shots;

import java.util.Optional;
import org.bulgasari.filmform.signals.Correlation;
import org.bulgasari.filmform.signals.Grid;
import org.bulgasari.filmform.signals.Signals;

/// One side of a fade: frames between a constant picture and a full one.
///
/// @param near the frame beside the constant picture that still shows something, on the way in; the first
///     constant one, on the way out
/// @param far the frame beside the full picture
/// @param surety from 0 to 1
record Ramp(int near, int far, double surety) {

    private static final int LONGEST = 200;
    private static final int SHORTEST = 4;
    /// Frames over which a full picture no longer rises, and by which share it may.
    private static final int LEVEL = 10;

    private static final double RISE = 1.05;
    /// Root mean square of brightness by which a full picture differs from the constant one at least.
    private static final double VISIBLE = 5;

    /// Share of the height that one step may be, or so many times the usual step.
    private static final double STEEPEST = 0.12;

    private static final double STEEPER = 3;
    /// Where one step is as high, there is a cut, however short the ramp.
    private static final double CUT = 0.5;
    private static final double EVEN = 0.85;
    private static final double SAME_PICTURE = 0.5;
    private static final double FLAT = 1e-8;

    /// Looks from a constant frame backwards (-1) or forwards (1).
    static Optional<Ramp> from(Signals signals, int constant, int direction) {
        int room = direction < 0 ? constant : signals.frames() - 1 - constant;
        int reach = Math.min(room, LONGEST + LEVEL);
        if (reach < SHORTEST) return Optional.empty();
        double[] height = new double[reach + 1];
        for (int n = 1; n <= reach; n++) height[n] = distance(signals, constant, constant + direction * n);
        int full = full(height);
        if (height[full] < VISIBLE || full > LONGEST) return Optional.empty();
        int visible = 1;
        while (height[visible] < Math.max(1, 0.03 * height[full])) visible++;
        if (full - visible + 1 < SHORTEST) return Optional.empty();
        double evenness = evenness(height, visible, full);
        if (evenness < EVEN || !isOnePicture(signals, constant, direction, (visible + full) / 2, full))
            return Optional.empty();
        int near = constant + direction * (direction < 0 ? visible - 1 : visible);
        return Optional.of(new Ramp(near, constant + direction * full, Math.min(1, evenness)));
    }

    /// Where the picture no longer rises.
    private static int full(double[] height) {
        for (int n = 1; n < height.length; n++) {
            if (height[n] < VISIBLE) continue;
            double highest = 0;
            for (int i = n + 1; i <= Math.min(height.length - 1, n + LEVEL); i++)
                highest = Math.max(highest, height[i]);
            if (highest <= RISE * height[n]) return n;
        }
        return height.length - 1;
    }

    /// Share of all steps that rise; 0 when one step is most of the way, as in a cut.
    private static double evenness(double[] height, int visible, int full) {
        double steepest = Math.clamp(STEEPER / (full - visible + 1), STEEPEST, CUT) * height[full];
        double rise = 0;
        double all = 0;
        for (int n = visible; n <= full; n++) {
            double step = height[n] - height[n - 1];
            if (step > steepest) return 0;
            rise += Math.max(0, step);
            all += Math.abs(step);
        }
        return all == 0 ? 0 : rise / all;
    }

    private static boolean isOnePicture(Signals signals, int constant, int direction, int middle, int full) {
        Correlation likeness = new Correlation();
        for (int i = 0; i < Grid.LUMA; i++) {
            int ground = signals.cell(constant, i);
            likeness.add(
                    signals.cell(constant + direction * middle, i) - ground,
                    signals.cell(constant + direction * full, i) - ground);
        }
        return likeness.deviations() < FLAT || likeness.value() >= SAME_PICTURE;
    }

    private static double distance(Signals signals, int one, int other) {
        long sum = 0;
        for (int i = 0; i < Grid.LUMA; i++) {
            int off = signals.cell(one, i) - signals.cell(other, i);
            sum += (long) off * off;
        }
        return Math.sqrt((double) sum / Grid.LUMA);
    }
}
