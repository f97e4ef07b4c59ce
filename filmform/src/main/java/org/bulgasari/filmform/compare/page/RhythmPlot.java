package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.compare.Figures;
import org.bulgasari.filmform.compare.SideBySide;

/// Cutting rate along each film, from its beginning to its end.
final class RhythmPlot {

    private static final double LEFT = 56;
    private static final double RIGHT = Svg.WIDTH - 16;
    private static final double TOP = 16;
    private static final double BOTTOM = 290;

    private RhythmPlot() {}

    static String drawn(List<SideBySide.Described> films) {
        double most = films.stream()
                .flatMap(film -> film.rate().stream())
                .max(Double::compare)
                .orElse(1.0);
        Scale y = Scale.linear(0, Math.max(1, most * 1.05), BOTTOM, TOP);
        Scale x = Scale.linear(0, 100, LEFT, RIGHT);
        Svg svg = new Svg((int) BOTTOM + 54, "Shots a minute along each film");
        svg.axis(x, TOP, BOTTOM, "part of the film gone by, %");
        for (double tick : y.ticks()) {
            svg.line("grid", LEFT, y.at(tick), RIGHT, y.at(tick));
            svg.text("tick right", LEFT - 8, y.at(tick) + 4, Figures.tick(tick));
        }
        for (int i = 0; i < films.size(); i++)
            svg.path("main s" + i, points(films.get(i).rate(), x, y));
        return svg.drawn();
    }

    private static List<double[]> points(List<Double> rates, Scale x, Scale y) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++)
            points.add(new double[] {x.at((i + 0.5) * 100 / rates.size()), y.at(rates.get(i))});
        return points;
    }
}
