package org.bulgasari.filmform.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The few colours that stand for many: k-means in CIELAB (Lloyd, "Least Squares Quantization in
/// PCM", 1982), begun at the means of `ColourBoxes` and thus without chance.
final class Palette {

    private static final int ROUNDS = 24;

    private Palette() {}

    /// At most so many colours, the one of the greatest share first; none of none.
    static List<Swatch> of(Colours colours, int most) {
        if (colours.size() == 0) return List.of();
        List<double[]> centres = new ArrayList<>(ColourBoxes.means(colours, most));
        double[] weights = new double[centres.size()];
        int[] nearest = new int[colours.size()];
        for (int round = 0; round < ROUNDS; round++) {
            if (!assign(colours, centres, nearest) && round > 0) break;
            weights = recentre(colours, centres, nearest);
        }
        return swatches(centres, weights);
    }

    private static boolean assign(Colours colours, List<double[]> centres, int[] nearest) {
        boolean changed = false;
        for (int i = 0; i < nearest.length; i++) {
            int best = nearest(colours, i, centres);
            changed |= best != nearest[i];
            nearest[i] = best;
        }
        return changed;
    }

    private static int nearest(Colours colours, int colour, List<double[]> centres) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int c = 0; c < centres.size(); c++) {
            double[] centre = centres.get(c);
            double l = colours.axis(colour, 0) - centre[0];
            double a = colours.axis(colour, 1) - centre[1];
            double b = colours.axis(colour, 2) - centre[2];
            double distance = l * l + a * a + b * b;
            if (distance < least) {
                least = distance;
                best = c;
            }
        }
        return best;
    }

    private static double[] recentre(Colours colours, List<double[]> centres, int[] nearest) {
        double[] weights = new double[centres.size()];
        double[][] sums = new double[centres.size()][3];
        for (int i = 0; i < nearest.length; i++) {
            int centre = nearest[i];
            weights[centre] += colours.weight(i);
            for (int axis = 0; axis < 3; axis++) sums[centre][axis] += colours.weight(i) * colours.axis(i, axis);
        }
        for (int c = 0; c < weights.length; c++)
            if (weights[c] > 0) for (int axis = 0; axis < 3; axis++) centres.get(c)[axis] = sums[c][axis] / weights[c];
        return weights;
    }

    private static List<Swatch> swatches(List<double[]> centres, double[] weights) {
        double total = 0;
        for (double weight : weights) total += weight;
        List<Swatch> swatches = new ArrayList<>();
        for (int c = 0; c < weights.length; c++) {
            double[] lab = centres.get(c);
            if (weights[c] > 0)
                swatches.add(new Swatch(
                        Rounded.to(2, lab[0]),
                        Rounded.to(2, lab[1]),
                        Rounded.to(2, lab[2]),
                        Rounded.to(4, weights[c] / total)));
        }
        swatches.sort(Comparator.comparingDouble(Swatch::share).reversed());
        return List.copyOf(swatches);
    }
}
