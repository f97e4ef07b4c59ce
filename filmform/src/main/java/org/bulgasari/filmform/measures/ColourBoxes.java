package org.bulgasari.filmform.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Divides colours into boxes: the box of greatest spread is cut again and again, at its mean, across its
/// longest axis. A median cut (Heckbert, "Color Image Quantization for Frame Buffer Display", 1982) that cuts
/// by variance instead of by count. The same colours always give the same boxes.
final class ColourBoxes {

    private ColourBoxes() {}

    /// Means of at most so many boxes, three figures each: L, a, b.
    static List<double[]> means(Colours colours, int most) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(colours, IntStream.range(0, colours.size()).toArray()));
        while (boxes.size() < most) {
            Box widest =
                    boxes.stream().max(Comparator.comparingDouble(Box::spread)).orElseThrow();
            if (widest.spread() <= 1e-9) break;
            boxes.remove(widest);
            boxes.add(widest.side(true));
            boxes.add(widest.side(false));
        }
        return boxes.stream().map(box -> box.mean).toList();
    }

    private static final class Box {

        private final Colours colours;
        private final int[] members;
        private final double[] mean = new double[3];
        private final double[] spreads = new double[3];

        Box(Colours colours, int[] members) {
            this.colours = colours;
            this.members = members;
            double weight = 0;
            for (int member : members) {
                double w = colours.weight(member);
                weight += w;
                for (int axis = 0; axis < 3; axis++) mean[axis] += w * colours.axis(member, axis);
            }
            for (int axis = 0; axis < 3 && weight > 0; axis++) mean[axis] /= weight;
            for (int member : members)
                for (int axis = 0; axis < 3; axis++) {
                    double away = colours.axis(member, axis) - mean[axis];
                    spreads[axis] += colours.weight(member) * away * away;
                }
        }

        double spread() {
            return spreads[longest()];
        }

        private int longest() {
            int longest = spreads[1] > spreads[0] ? 1 : 0;
            return spreads[2] > spreads[longest] ? 2 : longest;
        }

        Box side(boolean lower) {
            int axis = longest();
            int[] side = IntStream.of(members)
                    .filter(member -> colours.axis(member, axis) < mean[axis] == lower)
                    .toArray();
            return new Box(colours, side);
        }
    }
}
