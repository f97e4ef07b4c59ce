package org.bulgasari.filmform.shots;

import java.util.Arrays;
import java.util.List;
import org.bulgasari.filmform.signals.Signal;
import org.bulgasari.filmform.signals.Signals;

/// What a frame looks like as the first of a new shot: numbers that a classifier weighs.
///
/// A cut parts frames on its two sides whichever of them are compared, while those on each side are alike; a
/// fast movement is as wild a little before or after. Each of four distances (brightness, layout, tones,
/// colours) is therefore taken across the frame at three widths, within each side, and around. After a flash or
/// an explosion the picture that was there before returns, after a cut it does not.
final class CutFeatures {

    private static final int AROUND = 12;
    private static final int NEAR = 3;
    private static final int EACH = 12;
    private static final int OTHERS = 10;
    /// Frames after which a picture may have returned.
    private static final int[] LATER = {5, 7, 9, 12, 16};

    /// How many numbers there are.
    static final int COUNT = 4 * EACH + OTHERS;

    private final Signals signals;
    private final LaggedDistances brightness;
    private final List<LaggedDistances> distances;

    CutFeatures(Signals signals) {
        this.signals = signals;
        brightness = LaggedDistances.ofBrightness(signals);
        distances = List.of(
                brightness,
                LaggedDistances.ofLayout(signals),
                LaggedDistances.ofTones(signals),
                LaggedDistances.ofColours(signals));
    }

    /// Mean difference of brightness to the frame before.
    float step(int frame) {
        return brightness.one()[frame];
    }

    /// @param frame not the first
    float[] of(int frame) {
        float[] features = new float[COUNT];
        int at = 0;
        for (LaggedDistances distance : distances) at = describe(distance, frame, features, at);
        features[at++] = signals.at(Signal.LUMA, frame);
        features[at++] = signals.at(Signal.LUMA, frame - 1);
        features[at++] = signals.at(Signal.CONTRAST, frame);
        features[at++] = signals.at(Signal.CONTRAST, frame - 1);
        at = returns(frame - 1, 1, brightness.one()[frame], features, at);
        returns(frame, -1, brightness.one()[frame], features, at);
        return features;
    }

    /// How near the picture of a frame is come again, beyond the cut that may be there.
    ///
    /// @param direction in which the cut lies
    private int returns(int frame, int direction, float step, float[] features, int start) {
        float brightness = Float.MAX_VALUE;
        float layout = 2;
        for (int later : LATER) {
            int other = frame + direction * later;
            if (other < 0 || other >= signals.frames()) continue;
            brightness = Math.min(brightness, LaggedDistances.difference(signals, frame, other));
            layout = Math.min(layout, LaggedDistances.unlikeness(signals, frame, other));
        }
        features[start] = Math.min(brightness, 255);
        features[start + 1] = layout;
        features[start + 2] = Math.min(brightness, 255) / (step + 1);
        return start + 3;
    }

    private static int describe(LaggedDistances distance, int frame, float[] features, int start) {
        float[] one = distance.one();
        float step = one[frame];
        float across = at(distance.three(), frame + 1);
        float left = at(distance.two(), frame - 1);
        float right = at(distance.two(), frame + 2);
        float before = highest(one, frame - NEAR, frame - 1);
        float after = highest(one, frame + 1, frame + NEAR);
        int at = start;
        features[at++] = step;
        features[at++] = across;
        features[at++] = at(distance.five(), frame + 2);
        features[at++] = at(distance.two(), frame + 1);
        features[at++] = at(distance.two(), frame + 3);
        features[at++] = Math.min(left, right);
        features[at++] = Math.max(left, right);
        features[at++] = Math.min(before, after);
        features[at++] = Math.max(before, after);
        features[at++] = usual(one, frame);
        features[at++] = across - Math.max(left, right);
        features[at++] = step / (Math.max(before, after) + step + 1e-3f);
        return at;
    }

    private static float at(float[] values, int frame) {
        return frame < 0 || frame >= values.length ? 0 : values[frame];
    }

    private static float highest(float[] values, int from, int to) {
        float highest = 0;
        for (int i = Math.max(1, from); i <= Math.min(values.length - 1, to); i++)
            highest = Math.max(highest, values[i]);
        return highest;
    }

    /// The median around a frame, without itself.
    private static float usual(float[] values, int frame) {
        int from = Math.max(1, frame - AROUND);
        int to = Math.min(values.length, frame + AROUND + 1);
        float[] around = new float[to - from - 1];
        int count = 0;
        for (int i = from; i < to; i++) if (i != frame) around[count++] = values[i];
        if (count == 0) return 0;
        Arrays.sort(around);
        return around[count / 2];
    }
}
