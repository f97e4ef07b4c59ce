package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which part of a film's shots is no longer than a length: one line a film, with a stronger one
/// for the middle of a group.
final class DistributionPlot {

    private static final double LEFT = 56;
    private static final double RIGHT = Svg.WIDTH - 16;
    private static final double TOP = 16;
    private static final double BOTTOM = 330;

    private DistributionPlot() {}

    /// @param series by its number
    /// @param strong whether it is drawn as the main line
    record Line(int series, boolean strong, List<Double> lengths) {}

    /// The middle film at every hundredth.
    static Line middle(int series, List<List<Double>> films) {
        List<Double> middle = new ArrayList<>();
        for (int i = 0; i < films.getFirst().size(); i++) {
            int step = i;
            List<Double> sorted =
                    films.stream().map(film -> film.get(step)).sorted().toList();
            middle.add((sorted.get(sorted.size() / 2) + sorted.get((sorted.size() - 1) / 2)) / 2);
        }
        return new Line(series, true, middle);
    }

    static String drawn(List<Line> lines) {
        double least = extreme(lines, Comparator.naturalOrder());
        double most = extreme(lines, Comparator.reverseOrder());
        Scale x = Scale.logarithmic(Math.max(0.04, least), Math.max(most, least * 2), LEFT, RIGHT);
        Scale y = Scale.linear(0, 1, BOTTOM, TOP);
        Svg svg = new Svg((int) BOTTOM + 54, "Part of the shots up to each length");
        svg.axis(x, TOP, BOTTOM, "shot length, s");
        for (int percent = 0; percent <= 100; percent += 25) {
            svg.line("grid", LEFT, y.at(percent / 100.0), RIGHT, y.at(percent / 100.0));
            svg.text("tick right", LEFT - 8, y.at(percent / 100.0) + 4, percent + " %");
        }
        for (Line line : lines) if (!line.strong()) svg.path("film s" + line.series(), points(line, x, y));
        for (Line line : lines) if (line.strong()) svg.path("main s" + line.series(), points(line, x, y));
        return svg.drawn();
    }

    private static double extreme(List<Line> lines, Comparator<Double> order) {
        return lines.stream()
                .flatMap(line -> line.lengths().stream())
                .min(order)
                .orElse(1.0);
    }

    private static List<double[]> points(Line line, Scale x, Scale y) {
        List<double[]> points = new ArrayList<>();
        int last = line.lengths().size() - 1;
        for (int i = 0; i <= last; i++)
            points.add(new double[] {x.at(line.lengths().get(i)), y.at((double) i / last)});
        return points;
    }
}
