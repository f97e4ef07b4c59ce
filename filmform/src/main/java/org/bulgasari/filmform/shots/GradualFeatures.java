package org.bulgasari.filmform.shots;

import java.util.Arrays;
import org.bulgasari.filmform.signals.Grid;
import org.bulgasari.filmform.signals.Signal;
import org.bulgasari.filmform.signals.Signals;
import org.jspecify.annotations.Nullable;

/// What a stretch of film looks like as a dissolve or a wipe: numbers that a classifier weighs.
///
/// The stretch is looked at in nine frames, of which the first is taken for the old picture A and the
/// last for the new
/// one B. In a dissolve the others lie on the line from A to B, in order, and lose detail; in a wipe
/// each cell shows either A or B,
/// and those that show B grow from one side. Movement within a shot does neither.
final class GradualFeatures {

    private static final int SAMPLES = 9;

    /// How many numbers there are.
    static final int COUNT = 31;

    /// Below this difference between its ends, nothing is said of a stretch.
    private static final double LEAST = 1.5;

    /// Ends more alike than this are one picture.
    private static final double ALIKE = 0.2;

    /// Nearer than this share of the change, it is the same picture again.
    private static final double PASSING = 0.45;

    /// Frames beyond an end at which a picture may have been before, or may come again.
    private static final int[] BEYOND = {4, 8, 14, 24, 40, 64};

    private final Signals signals;

    GradualFeatures(Signals signals) {
        this.signals = signals;
    }

    /// @param middle frame of the stretch
    /// @param half its first frame is so many before the middle, its last so many after
    /// @return none where the film ends before the stretch does, or where its ends are one picture
    float @Nullable [] of(int middle, int half) {
        int first = middle - half;
        int last = middle + half;
        if (first < 0 || last >= signals.frames()) return null;
        double layout = LaggedDistances.unlikeness(signals, first, last);
        if (layout < ALIKE) return null;
        double net = distance(first, last);
        if (net < LEAST) return null;
        float[] features = new float[COUNT];
        features[0] = (float) net;
        features[1] = (float) layout;
        features[2] = half;
        line(first, half, net, features);
        dips(first, half, features);
        outside(first, last, half, net, features);
        extent(first, last, net, features);
        features[29] = (float) (nearest(last, first, -1) / net);
        features[30] = (float) (nearest(first, last, 1) / net);
        new WipeFront(signals, first, half, SAMPLES).describe(features, 20);
        return features;
    }

    /// Whether the picture at one end is there again beyond the other: something passed over it.
    static boolean passes(float[] features) {
        return Math.min(features[29], features[30]) < PASSING;
    }

    private int sample(int first, int half, int number) {
        return first + Math.round(2f * half * number / (SAMPLES - 1));
    }

    /// How well the samples lie on the line from A to B, and how evenly.
    private void line(int first, int half, double net, float[] features) {
        int last = first + 2 * half;
        double before = 0;
        double worst = 0;
        double off = 0;
        double uneven = 0;
        double rise = 0;
        double fall = 0;
        double steepest = 0;
        double path = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int frame = sample(first, half, i);
            double share = share(frame, first, last, net);
            double residual = residual(frame, first, last, share) / net;
            off += residual / SAMPLES;
            worst = Math.max(worst, residual);
            uneven = Math.max(uneven, Math.abs(share - i / (SAMPLES - 1.0)));
            if (i > 0) {
                double step = share - before;
                rise += Math.max(0, step);
                fall += Math.max(0, -step);
                steepest = Math.max(steepest, step);
                path += distance(sample(first, half, i - 1), frame) / net;
            }
            before = share;
        }
        features[3] = (float) off;
        features[4] = (float) worst;
        features[5] = (float) (rise / (rise + fall + 1e-6));
        features[6] = (float) uneven;
        features[7] = (float) steepest;
        features[8] = (float) path;
    }

    /// How far along the line from A to B a frame lies: 0 at A, 1 at B.
    private double share(int frame, int first, int last, double net) {
        double sum = 0;
        for (int i = 0; i < Grid.CELLS; i++) {
            int a = signals.cell(first, i);
            sum += (signals.cell(frame, i) - a) * (double) (signals.cell(last, i) - a);
        }
        return sum / Grid.CELLS / (net * net);
    }

    private double residual(int frame, int first, int last, double share) {
        double sum = 0;
        for (int i = 0; i < Grid.CELLS; i++) {
            int a = signals.cell(first, i);
            double off = signals.cell(frame, i) - a - share * (signals.cell(last, i) - a);
            sum += off * off;
        }
        return Math.sqrt(sum / Grid.CELLS);
    }

    /// Two pictures that mix have less detail and contrast than either.
    private void dips(int first, int half, float[] features) {
        double detail = 0;
        double contrast = 0;
        for (int i = 2; i < SAMPLES - 2; i++) {
            detail += signals.at(Signal.DETAIL, sample(first, half, i)) / (SAMPLES - 4);
            contrast += signals.at(Signal.CONTRAST, sample(first, half, i)) / (SAMPLES - 4);
        }
        int last = first + 2 * half;
        double detailA = signals.at(Signal.DETAIL, first);
        double detailB = signals.at(Signal.DETAIL, last);
        double contrastA = signals.at(Signal.CONTRAST, first);
        double contrastB = signals.at(Signal.CONTRAST, last);
        features[9] = (float) (detail / ((detailA + detailB) / 2 + 0.1));
        features[10] = (float) (contrast / ((contrastA + contrastB) / 2 + 0.5));
        features[11] = (float) Math.min(contrastA, contrastB);
        features[12] = (float) Math.max(contrastA, contrastB);
        features[13] = (float) Math.min(detailA, detailB);
        features[14] = Math.abs(signals.at(Signal.LUMA, first) - signals.at(Signal.LUMA, last));
    }

    /// Before and after a transition little happens, and it happens at another pace.
    private void outside(int first, int last, int half, double net, float[] features) {
        int away = Math.max(2, half / 2);
        double before = distance(Math.max(0, first - away), first) / net;
        double after = distance(last, Math.min(signals.frames() - 1, last + away)) / net;
        features[15] = (float) Math.min(before, after);
        features[16] = (float) Math.max(before, after);
        features[17] = (float) colour(first, last);
        double steepest = 0;
        double sum = 0;
        for (int frame = first + 1; frame <= last; frame++) {
            double step = signals.at(Signal.TONES_1, frame) + signals.at(Signal.COLOURS_1, frame);
            steepest = Math.max(steepest, step);
            sum += step;
        }
        features[18] = (float) (steepest / (sum + 1e-3));
        features[19] = (float) (sum / (2 * half));
    }

    private double colour(int first, int last) {
        double sum = 0;
        for (int i = Grid.LUMA; i < Grid.CELLS; i++) sum += Math.abs(signals.cell(first, i) - signals.cell(last, i));
        return sum / (Grid.CELLS - Grid.LUMA);
    }

    /// A title that appears over a picture changes few cells, a new picture nearly all.
    private void extent(int first, int last, double net, float[] features) {
        int[] changes = new int[Grid.LUMA];
        for (int i = 0; i < Grid.LUMA; i++) changes[i] = Math.abs(signals.cell(first, i) - signals.cell(last, i));
        Arrays.sort(changes);
        features[25] = (float) (changes[Grid.LUMA / 5] / net);
        features[26] = (float) (changes[Grid.LUMA / 2] / net);
        features[27] = (float) (changes[Grid.LUMA * 4 / 5] / net);
        features[28] = changes[Grid.LUMA / 2];
    }

    /// How near a picture is come to, some way beyond the other end: when the light of an explosion dies, and before a
    /// title
    /// appears, there is the picture that was there before.
    private double nearest(int frame, int end, int direction) {
        double nearest = 255;
        for (int away : BEYOND) {
            int other = end + direction * away;
            if (other >= 0 && other < signals.frames()) nearest = Math.min(nearest, distance(frame, other));
        }
        return nearest;
    }

    /// Root mean square over all cells.
    private double distance(int one, int other) {
        long sum = 0;
        for (int i = 0; i < Grid.CELLS; i++) {
            int off = signals.cell(one, i) - signals.cell(other, i);
            sum += (long) off * off;
        }
        return Math.sqrt((double) sum / Grid.CELLS);
    }
}
