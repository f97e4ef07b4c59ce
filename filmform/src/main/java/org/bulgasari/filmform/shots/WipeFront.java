package org.bulgasari.filmform.shots;

import org.bulgasari.filmform.signals.Correlation;
import org.bulgasari.filmform.signals.Grid;
import org.bulgasari.filmform.signals.Signals;

/// How a new picture takes the cells of an old one: in a wipe each cell turns once, at a time that
/// grows along one
/// direction or outwards.
final class WipeFront {

    private static final int LEAST = 12;
    /// Cells that turn, from which on an order can be seen.
    private static final int FEWEST = 8;

    private final Signals signals;
    private final int first;
    private final int half;
    private final int samples;
    /// The sample in which each cell begins to be nearer to the new picture; -1 for cells alike in both.
    private final int[] turns = new int[Grid.LUMA];

    private int turning;
    private double between;
    private int back;

    /// @param samples at which a stretch from `first` to `first + 2 * half` is looked at
    WipeFront(Signals signals, int first, int half, int samples) {
        this.signals = signals;
        this.first = first;
        this.half = half;
        this.samples = samples;
        for (int cell = 0; cell < Grid.LUMA; cell++) follow(cell);
    }

    private void follow(int cell) {
        int last = first + 2 * half;
        int a = signals.cell(first, cell);
        int b = signals.cell(last, cell);
        turns[cell] = -1;
        if (Math.abs(a - b) < LEAST) return;
        turning++;
        boolean isNew = false;
        for (int i = 1; i < samples; i++) {
            int here = signals.cell(first + Math.round(2f * half * i / (samples - 1)), cell);
            int toOld = Math.abs(here - a);
            int toNew = Math.abs(here - b);
            between += (double) Math.min(toOld, toNew) / Math.abs(a - b) / (samples - 1);
            if (toNew < toOld && !isNew) {
                isNew = true;
                if (turns[cell] < 0) turns[cell] = i;
            } else if (toNew >= toOld && isNew) {
                isNew = false;
                back++;
            }
        }
    }

    /// Writes five numbers: share of cells that turn, how far they stand between the pictures, how
    /// often they turn back, how well one
    /// direction orders them, and how evenly they turn.
    void describe(float[] features, int at) {
        double cells = Math.max(1, turning);
        features[at] = ((float) turning) / Grid.LUMA;
        features[at + 1] = (float) (between / cells);
        features[at + 2] = (float) (back / cells);
        features[at + 3] = (float) order();
        features[at + 4] = (float) spread();
    }

    private double order() {
        double best = 0;
        double[][] directions = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};
        for (double[] direction : directions) best = Math.max(best, Math.abs(correlation(direction[0], direction[1])));
        return Math.max(best, Math.abs(correlation(0, 0)));
    }

    /// Between the time a cell turns and its place along a direction; outwards from the middle when
    /// there is none.
    private double correlation(double right, double down) {
        Correlation order = new Correlation();
        for (int cell = 0; cell < Grid.LUMA; cell++) {
            if (turns[cell] < 0) continue;
            double x = (cell % Grid.COLUMNS + 0.5) / Grid.COLUMNS - 0.5;
            int row = cell / Grid.COLUMNS;
            double y = (row + 0.5) / Grid.ROWS - 0.5;
            double place = right == 0 && down == 0 ? Math.sqrt(x * x + y * y) : right * x + down * y;
            order.add(place, turns[cell]);
        }
        return order.pairs() < FEWEST ? 0 : order.value();
    }

    /// The largest share of cells that turn in one sample.
    private double spread() {
        int[] counts = new int[samples];
        int most = 0;
        for (int turn : turns) if (turn >= 0) most = Math.max(most, ++counts[turn]);
        return turning == 0 ? 1 : (double) most / turning;
    }
}
