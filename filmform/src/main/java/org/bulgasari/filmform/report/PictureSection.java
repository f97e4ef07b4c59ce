package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.plots.CurvePlot;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.plots.Labels;

/// Brightness, contrast, saturation and visual activity along the film.
final class PictureSection implements Section {

    private static final double HEIGHT = 176;

    @Override
    public List<Element> draw(Page page) {
        PictureCurves curves = page.measures().curves();
        return List.of(page.section("picture.heading")
                .add(
                        page.paragraph(page.say("picture.words")),
                        figure(page, "luma", curves.luma(), 255, 1),
                        figure(page, "contrast", curves.contrast(), above(curves.contrast(), 40), 1),
                        figure(page, "saturation", curves.saturation(), above(curves.saturation(), 20), 1),
                        page.paragraph(page.say("activity.words")),
                        figure(page, "activity", curves.activity(), above(curves.activity(), 0.05), 4)));
    }

    private static double above(List<Double> values, double least) {
        return Math.max(least, 1.1 * values.stream().mapToDouble(v -> v).max().orElse(least));
    }

    private static Element figure(Page page, String key, List<Double> values, double most, int decimals) {
        Prose prose = page.prose();
        double step = page.measures().curves().step();
        DataTable table = new DataTable(page.say(key + ".title"), List.of(page.say("time"), page.say(key + ".axis")));
        for (int i = 0; i < values.size(); i++)
            table.row(Prose.clock((i + 0.5) * step, 1), prose.number(values.get(i), decimals));
        Labels labels = page.labels(key, page.timeName(), page.say(key + ".axis"));
        Element plot = CurvePlot.of(labels, page.time(), HEIGHT, 0, most, prose::axis)
                .area(values, "first")
                .svg();
        return page.figure(labels, table, plot);
    }
}
