package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.measures.CuttingRate;
import org.bulgasari.filmform.plots.CurvePlot;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.plots.Labels;

/// How fast the film is cut, along its length.
final class RateSection implements Section {

    private static final double HEIGHT = 260;

    @Override
    public List<Element> draw(Page page) {
        Prose prose = page.prose();
        if (page.measures().lengths().count() < 2) return List.of();
        CuttingRate rate = page.measures().cuttingRate();
        DataTable table = new DataTable(page.say("rate.title"), List.of(page.say("time"), page.say("axis.rate")));
        for (int i = 0; i < rate.shotsAMinute().size(); i++)
            table.row(
                    Prose.clock((i + 0.5) * rate.step(), 1),
                    prose.number(rate.shotsAMinute().get(i), 2));
        double most = rate.shotsAMinute().stream().mapToDouble(r -> r).max().orElse(1);
        Labels labels = page.labels("rate", page.timeName(), page.say("axis.rate"), prose.setting(rate.smoothing()));
        Element plot = CurvePlot.of(labels, page.time(), HEIGHT, 0, Math.max(1, 1.1 * most), prose::axis)
                .area(rate.shotsAMinute(), "first")
                .svg();
        return List.of(page.section("rate.heading")
                .add(page.paragraph(page.say("rate.words")), page.figure(labels, table, plot)));
    }
}
