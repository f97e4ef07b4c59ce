package org.bulgasari.filmform.compare.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.bulgasari.filmform.compare.ComparedFilm;
import org.bulgasari.filmform.compare.FilmGroup;
import org.bulgasari.filmform.compare.GroupResult;
import org.bulgasari.filmform.compare.MeasureResult;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.plots.Element;

/// Every film a mark, in two rows, with the middle of each group.
final class StripPlot {

    private static final double EDGE = 16;
    private static final double ROW = 104;
    private static final double TOP = 30;
    private static final double SIZE = 4.5;
    private static final double STRIP = 27;
    private static final int LEVELS = 5;

    private final ComparisonProse prose;
    private final Svg svg;
    private final Scale scale;

    private StripPlot(Svg svg, Scale scale, ComparisonProse prose) {
        this.svg = svg;
        this.scale = scale;
        this.prose = prose;
    }

    static Element drawn(GroupResult result, ComparisonProse prose) {
        MeasureResult measure = result.measures().getFirst();
        Svg svg = new Svg(TOP + 2 * ROW + 36, prose.say("strip.title") + ": " + prose.measure(measure.measure()));
        StripPlot plot = new StripPlot(svg, scale(measure), prose);
        svg.across(plot.scale, TOP - 16, TOP + 2 * ROW - 14, prose::tick, prose.measureInUnit(measure.measure()));
        plot.row(0, result.a(), measure.a());
        plot.row(1, result.b(), measure.b());
        return svg.drawn();
    }

    private static Scale scale(MeasureResult measure) {
        double[] all = Stream.concat(measure.a().values().stream(), measure.b().values().stream())
                .mapToDouble(d -> d)
                .toArray();
        double least = DoubleStream.of(all).min().orElse(1);
        double most = DoubleStream.of(all).max().orElse(1);
        double left = EDGE;
        double right = Svg.WIDTH - EDGE;
        if (measure.measure().isRatio()) return Scale.logarithmic(least / 1.15, most * 1.15, left, right);
        double margin = Math.max(1e-6, (most - least) * 0.06);
        return Scale.linear(least - margin, most + margin, left, right);
    }

    private void row(int series, FilmGroup group, MeasureResult.Side side) {
        double top = TOP + series * ROW;
        double middle = top + 14 + STRIP;
        svg.text(
                "note s" + series,
                0,
                top,
                "start",
                group.name() + ", " + prose.count("count.films", side.values().size()));
        double median = scale.at(side.median());
        svg.line("median s" + series, median, middle - STRIP, median, middle + STRIP);
        svg.text("tick", median, middle + STRIP + 15, "middle", prose.figure(side.median()));
        double[] away = places(side.values());
        for (int i = 0; i < away.length; i++)
            svg.dot(
                    series,
                    scale.at(side.values().get(i)),
                    middle + away[i],
                    SIZE,
                    named(group, side, i) + prose.figure(side.values().get(i)));
    }

    /// Films that would hide each other stand above and below, as far as the strip goes.
    private double[] places(List<Double> values) {
        Integer[] rising = new Integer[values.size()];
        Arrays.setAll(rising, i -> i);
        Arrays.sort(rising, (i, j) -> Double.compare(values.get(i), values.get(j)));
        double[] taken = new double[LEVELS];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        double[] away = new double[values.size()];
        int crowded = 0;
        for (int i : rising) {
            double x = scale.at(values.get(i));
            int level = 0;
            while (level < LEVELS && x - taken[level] < 2.5 * SIZE) level++;
            if (level == LEVELS) level = crowded++ % LEVELS;
            taken[level] = x;
            int rows = (level + 1) / 2;
            away[i] = (level % 2 == 0 ? rows : -rows) * 2.5 * SIZE;
        }
        return away;
    }

    private static String named(FilmGroup group, MeasureResult.Side side, int number) {
        List<ComparedFilm> films = group.films();
        return side.values().size() == films.size() ? FilmRows.titled(films.get(number)) + ": " : "";
    }
}
