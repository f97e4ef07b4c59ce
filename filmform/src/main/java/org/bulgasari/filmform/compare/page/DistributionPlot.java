package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.plots.Element;

/// Which part of a film's shots is no longer than a length: one line a film, with a stronger one for the middle
/// of a group.
final class DistributionPlot {

    private static final double TOP = 28;
    private static final double BOTTOM = 320;

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

    static Element drawn(List<Line> lines, ComparisonProse prose) {
        double least = extreme(lines, Comparator.naturalOrder());
        double most = extreme(lines, Comparator.reverseOrder());
        Scale x = Scale.logarithmic(Math.max(0.04, least), Math.max(most, least * 2), Svg.LEFT, Svg.RIGHT);
        Scale y = new Scale(0, 1, value -> value, BOTTOM, TOP, List.of(0.0, 0.25, 0.5, 0.75, 1.0));
        Svg svg = new Svg(BOTTOM + 50, prose.say("distribution.title"));
        svg.across(x, TOP, BOTTOM, prose::tick, prose.say("axis.length"));
        svg.up(y, part -> prose.say("percent", prose.tick(part * 100)), prose.say("axis.part"));
        for (Line line : lines) if (!line.strong()) svg.path("film s" + Svg.series(line.series()), points(line, x, y));
        for (Line line : lines) if (line.strong()) svg.path("main s" + Svg.series(line.series()), points(line, x, y));
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
