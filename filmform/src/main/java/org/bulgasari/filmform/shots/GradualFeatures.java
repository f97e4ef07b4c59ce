package org.bulgasari.filmform.shots;

import java.util.Arrays;
import org.bulgasari.filmform.signals.Grid;
import org.bulgasari.filmform.signals.Signal;
import org.bulgasari.filmform.signals.Signals;
import org.jspecify.annotations.Nullable;

/// What a stretch of film looks like as a dissolve or a wipe: numbers that a classifier weighs.
///
/// The stretch is looked at in nine frames, of which the first is taken for the old picture A and the last for
/// the new one B. In a dissolve the others lie on the line from A to B, in order, and lose detail; in a wipe
/// each cell shows either A or B, and those that show B grow from one side. Movement within a shot does
/// neither.
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
    private final float[] luma;
    private final float[] contrast;
    private final float[] detail;
    private final float[] tones;
    private final float[] colours;

    /// The grids of the samples of the stretch at hand.
    private final int[][] samples = new int[SAMPLES][Grid.CELLS];

    /// The numbers of their frames.
    private final int[] frames = new int[SAMPLES];

    GradualFeatures(Signals signals) {
        this.signals = signals;
        luma = signals.values(Signal.LUMA);
        contrast = signals.values(Signal.CONTRAST);
        detail = signals.values(Signal.DETAIL);
        tones = signals.values(Signal.TONES_1);
        colours = signals.values(Signal.COLOURS_1);
    }

    /// @param middle frame of the stretch
    /// @param half its first frame is so many before the middle, its last so many after
    /// @return none where the film ends before the stretch does, where its ends are one picture, or where the
    ///     picture at one end is there again beyond the other: something passed over it
    float @Nullable [] of(int middle, int half) {
        int first = middle - half;
        int last = middle + half;
        if (first < 0 || last >= signals.frames()) return null;
        float layout = LaggedDistances.unlikeness(signals, first, last);
        if (layout < ALIKE) return null;
        look(first, half);
        int[] old = samples[0];
        int[] young = samples[SAMPLES - 1];
        double net = distance(old, young);
        if (net < LEAST) return null;
        double before = nearest(young, first, -1) / net;
        double after = nearest(old, last, 1) / net;
        if (Math.min(before, after) < PASSING) return null;
        float[] features = new float[COUNT];
        features[0] = (float) net;
        features[1] = layout;
        features[2] = half;
        line(net, features);
        dips(features);
        outside(first, last, half, net, features);
        extent(old, young, net, features);
        features[29] = (float) before;
        features[30] = (float) after;
        new WipeFront(samples).describe(features, 20);
        return features;
    }

    private void look(int first, int half) {
        for (int i = 0; i < SAMPLES; i++) {
            frames[i] = first + Math.round(2f * half * i / (SAMPLES - 1));
            signals.grid(frames[i], samples[i]);
        }
    }

    /// How well the samples lie on the line from A to B, and how evenly.
    private void line(double net, float[] features) {
        double before = 0;
        double worst = 0;
        double off = 0;
        double uneven = 0;
        double rise = 0;
        double fall = 0;
        double steepest = 0;
        double path = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double share = share(samples[i], net);
            double residual = residual(samples[i], share, net) / net;
            off += residual / SAMPLES;
            worst = Math.max(worst, residual);
            uneven = Math.max(uneven, Math.abs(share - i / (SAMPLES - 1.0)));
            if (i > 0) {
                double step = share - before;
                rise += Math.max(0, step);
                fall += Math.max(0, -step);
                steepest = Math.max(steepest, step);
                path += distance(samples[i - 1], samples[i]) / net;
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
    private double share(int[] here, double net) {
        int[] old = samples[0];
        int[] young = samples[SAMPLES - 1];
        int sum = 0;
        for (int i = 0; i < Grid.CELLS; i++) sum += (here[i] - old[i]) * (young[i] - old[i]);
        return sum / (Grid.CELLS * net * net);
    }

    /// How far beside that line it lies, root mean square.
    private double residual(int[] here, double share, double net) {
        int[] old = samples[0];
        int sum = 0;
        for (int i = 0; i < Grid.CELLS; i++) sum += (here[i] - old[i]) * (here[i] - old[i]);
        double along = share * net;
        return Math.sqrt(Math.max(0, (double) sum / Grid.CELLS - along * along));
    }

    /// Two pictures that mix have less detail and contrast than either.
    private void dips(float[] features) {
        double middleDetail = 0;
        double middleContrast = 0;
        for (int i = 2; i < SAMPLES - 2; i++) {
            middleDetail += detail[frames[i]] / (SAMPLES - 4);
            middleContrast += contrast[frames[i]] / (SAMPLES - 4);
        }
        int first = frames[0];
        int last = frames[SAMPLES - 1];
        features[9] = (float) (middleDetail / ((detail[first] + detail[last]) / 2 + 0.1));
        features[10] = (float) (middleContrast / ((contrast[first] + contrast[last]) / 2 + 0.5));
        features[11] = Math.min(contrast[first], contrast[last]);
        features[12] = Math.max(contrast[first], contrast[last]);
        features[13] = Math.min(detail[first], detail[last]);
        features[14] = Math.abs(luma[first] - luma[last]);
    }

    /// Before and after a transition little happens, and it happens at another pace.
    private void outside(int first, int last, int half, double net, float[] features) {
        int away = Math.max(2, half / 2);
        double before = distance(samples[0], Math.max(0, first - away)) / net;
        double after = distance(samples[SAMPLES - 1], Math.min(signals.frames() - 1, last + away)) / net;
        features[15] = (float) Math.min(before, after);
        features[16] = (float) Math.max(before, after);
        features[17] = colour();
        double steepest = 0;
        double sum = 0;
        for (int frame = first + 1; frame <= last; frame++) {
            double step = tones[frame] + colours[frame];
            steepest = Math.max(steepest, step);
            sum += step;
        }
        features[18] = (float) (steepest / (sum + 1e-3));
        features[19] = (float) (sum / (2 * half));
    }

    private float colour() {
        int[] old = samples[0];
        int[] young = samples[SAMPLES - 1];
        int sum = 0;
        for (int i = Grid.LUMA; i < Grid.CELLS; i++) sum += Math.abs(old[i] - young[i]);
        return ((float) sum) / (Grid.CELLS - Grid.LUMA);
    }

    /// A title that appears over a picture changes few cells, a new picture nearly all.
    private static void extent(int[] old, int[] young, double net, float[] features) {
        int[] changes = new int[Grid.LUMA];
        for (int i = 0; i < Grid.LUMA; i++) changes[i] = Math.abs(old[i] - young[i]);
        Arrays.sort(changes);
        features[25] = (float) (changes[Grid.LUMA / 5] / net);
        features[26] = (float) (changes[Grid.LUMA / 2] / net);
        features[27] = (float) (changes[Grid.LUMA * 4 / 5] / net);
        features[28] = changes[Grid.LUMA / 2];
    }

    /// How near a picture is come to, some way beyond the other end: when the light of an explosion dies, and
    /// before a title appears, there is the picture that was there before.
    private double nearest(int[] picture, int end, int direction) {
        double nearest = 255;
        for (int away : BEYOND) {
            int other = end + direction * away;
            if (other >= 0 && other < signals.frames()) nearest = Math.min(nearest, distance(picture, other));
        }
        return nearest;
    }

    private double distance(int[] picture, int other) {
        int sum = 0;
        for (int i = 0; i < Grid.CELLS; i++) {
            int off = picture[i] - signals.cell(other, i);
            sum += off * off;
        }
        return Math.sqrt((double) sum / Grid.CELLS);
    }

    /// Root mean square over all cells.
    private static double distance(int[] one, int[] other) {
        int sum = 0;
        for (int i = 0; i < Grid.CELLS; i++) sum += (one[i] - other[i]) * (one[i] - other[i]);
        return Math.sqrt((double) sum / Grid.CELLS);
    }
}
