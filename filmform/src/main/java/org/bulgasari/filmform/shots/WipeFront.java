package org.bulgasari.filmform.shots;

import java.util.Arrays;
import org.bulgasari.filmform.signals.Correlation;
import org.bulgasari.filmform.signals.Grid;

/// How a new picture takes the cells of an old one: in a wipe each cell turns once, at a time that grows along
/// one direction or outwards.
final class WipeFront {

    /// Brightness by which a cell differs in the two pictures at least.
    private static final int LEAST = 12;
    /// Cells that turn, from which on an order can be seen.
    private static final int FEWEST = 8;

    /// Where each cell lies along each direction, and from the middle.
    private static final double[][] PLACES = {
        places(1, 0), places(0, 1), places(1, 1), places(1, -1), distancesFromMiddle()
    };

    private final int[][] samples;
    /// The sample in which each cell begins to be nearer to the new picture; -1 for cells alike in both.
    private final int[] turns = new int[Grid.LUMA];

    private int turning;
    private double between;
    private int back;

    /// @param samples grids of a stretch of film, the old picture first, the new one last
    WipeFront(int[][] samples) {
        this.samples = samples;
        for (int cell = 0; cell < Grid.LUMA; cell++) follow(cell);
    }

    private static double[] places(double right, double down) {
        double[] places = new double[Grid.LUMA];
        for (int cell = 0; cell < places.length; cell++) places[cell] = right * x(cell) + down * y(cell);
        return places;
    }

    private static double[] distancesFromMiddle() {
        double[] distances = new double[Grid.LUMA];
        for (int cell = 0; cell < distances.length; cell++) distances[cell] = Math.hypot(x(cell), y(cell));
        return distances;
    }

    private static double x(int cell) {
        return (cell % Grid.COLUMNS + 0.5) / Grid.COLUMNS - 0.5;
    }

    private static double y(int cell) {
        int row = cell / Grid.COLUMNS;
        return (row + 0.5) / Grid.ROWS - 0.5;
    }

    private void follow(int cell) {
        int a = samples[0][cell];
        int b = samples[samples.length - 1][cell];
        turns[cell] = -1;
        int whole = Math.abs(a - b);
        if (whole < LEAST) return;
        turning++;
        int off = 0;
        boolean isNew = false;
        for (int i = 1; i < samples.length; i++) {
            int toOld = Math.abs(samples[i][cell] - a);
            int toNew = Math.abs(samples[i][cell] - b);
            off += Math.min(toOld, toNew);
            if (toNew < toOld && !isNew) {
                isNew = true;
                if (turns[cell] < 0) turns[cell] = i;
            } else if (toNew >= toOld && isNew) {
                isNew = false;
                back++;
            }
        }
        between += (double) off / whole / (samples.length - 1);
    }

    /// Writes five numbers: share of cells that turn, how far they stand between the pictures, how often they
    /// turn back, how well one direction orders them, and how evenly they turn.
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
        for (double[] places : PLACES) best = Math.max(best, Math.abs(correlation(places)));
        return best;
    }

    /// Between the time a cell turns and its place.
    private double correlation(double[] places) {
        Correlation order = new Correlation();
        for (int cell = 0; cell < Grid.LUMA; cell++) if (turns[cell] >= 0) order.add(places[cell], turns[cell]);
        return order.pairs() < FEWEST ? 0 : order.value();
    }

    /// The largest share of cells that turn in one sample.
    private double spread() {
        int[] counts = new int[samples.length];
        for (int turn : turns) if (turn >= 0) counts[turn]++;
        return turning == 0 ? 1 : (double) Arrays.stream(counts).max().orElse(0) / turning;
    }
}
