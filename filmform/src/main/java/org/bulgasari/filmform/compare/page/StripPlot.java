package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.bulgasari.filmform.compare.ComparedFilm;
import org.bulgasari.filmform.compare.Figures;
import org.bulgasari.filmform.compare.FilmGroup;
import org.bulgasari.filmform.compare.GroupResult;
import org.bulgasari.filmform.compare.MeasureResult;

/// Every film a mark, in two rows, with the middle of each group.
final class StripPlot {

    private static final double LEFT = 24;
    private static final double RIGHT = Svg.WIDTH - 24;
    private static final double ROW = 92;
    private static final double TOP = 34;
    private static final double SIZE = 5;

    private StripPlot() {}

    static String drawn(GroupResult result, MeasureResult measure) {
        double[] all = Stream.concat(measure.valuesA().stream(), measure.valuesB().stream())
                .mapToDouble(d -> d)
                .toArray();
        Scale scale = scale(all, measure.ratio());
        Svg svg = new Svg((int) (TOP + 2 * ROW + 48), measure.title() + " of each film, by group");
        svg.axis(
                scale,
                TOP - 16,
                TOP + 2 * ROW - 12,
                measure.title() + (measure.unit().isEmpty() ? "" : ", " + measure.unit()));
        row(svg, scale, 0, result.a(), measure.valuesA(), measure.medianA());
        row(svg, scale, 1, result.b(), measure.valuesB(), measure.medianB());
        return svg.drawn();
    }

    private static Scale scale(double[] all, boolean ratio) {
        double least = DoubleStream.of(all).min().orElse(1);
        double most = DoubleStream.of(all).max().orElse(1);
        if (ratio) return Scale.logarithmic(least / 1.15, most * 1.15, LEFT, RIGHT);
        double margin = Math.max(1e-6, (most - least) * 0.06);
        return Scale.linear(least - margin, most + margin, LEFT, RIGHT);
    }

    private static void row(Svg svg, Scale scale, int series, FilmGroup group, List<Double> values, double median) {
        double top = TOP + series * ROW;
        svg.text(
                "name s" + series,
                LEFT,
                top - 4,
                group.name() + ", " + values.size() + (values.size() == 1 ? " film" : " films"));
        svg.line("median s" + series, scale.at(median), top + 8, scale.at(median), top + 62);
        svg.text("tick middle", scale.at(median), top + 76, Figures.text(median));
        List<Double> taken = new ArrayList<>();
        List<ComparedFilm> films = group.films();
        for (int i = 0; i < values.size(); i++) {
            double x = scale.at(values.get(i));
            int level = (int) taken.stream()
                    .filter(other -> Math.abs(other - x) < 2 * SIZE)
                    .count();
            taken.add(x);
            int away = (level + 1) / 2;
            double y = top + 35 + (level % 2 == 0 ? away : -away) * 2.1 * SIZE;
            String title = values.size() == films.size() ? titled(films.get(i)) : "";
            svg.dot(series, x, Math.clamp(y, top + 8, top + 62), SIZE, title + ": " + Figures.text(values.get(i)));
        }
    }

    private static String titled(ComparedFilm film) {
        return film.credits().title()
                + (film.credits().year() == 0 ? "" : " (" + film.credits().year() + ")");
    }
}
