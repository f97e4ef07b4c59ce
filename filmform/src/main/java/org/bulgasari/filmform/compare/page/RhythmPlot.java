package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.compare.SideBySide;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.plots.Element;

/// Cutting rate along each film, from its beginning to its end.
final class RhythmPlot {

    private static final double TOP = 28;
    private static final double BOTTOM = 260;

    private RhythmPlot() {}

    static Element drawn(List<SideBySide.Described> films, ComparisonProse prose) {
        double most = films.stream()
                .flatMap(film -> film.rate().stream())
                .max(Double::compare)
                .orElse(1.0);
        Scale y = Scale.linear(0, Math.max(1, most * 1.05), BOTTOM, TOP);
        Scale x = Scale.linear(0, 100, Svg.LEFT, Svg.RIGHT);
        Svg svg = new Svg(BOTTOM + 50, prose.say("rhythm.title"));
        svg.across(x, TOP, BOTTOM, tick -> prose.say("percent", prose.tick(tick)), prose.say("axis.gone"));
        svg.up(y, prose::tick, prose.say("axis.rate"));
        for (int i = 0; i < films.size(); i++)
            svg.path("main s" + Svg.series(i), points(films.get(i).rate(), x, y));
        return svg.drawn();
    }

    private static List<double[]> points(List<Double> rates, Scale x, Scale y) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++)
            points.add(new double[] {x.at((i + 0.5) * 100 / rates.size()), y.at(rates.get(i))});
        return points;
    }
}
