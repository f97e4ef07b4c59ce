package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.measures.Swatch;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.plots.Labels;
import org.bulgasari.filmform.plots.PalettePlot;

/// The few colours that stand for all of the film's.
final class ColourSection implements Section {

    @Override
    public List<Element> draw(Page page) {
        List<Swatch> palette = page.measures().palette();
        Element section = page.section("colour.heading");
        if (palette.isEmpty()) return List.of(section.add(page.paragraph(page.say("colour.none"))));
        Prose prose = page.prose();
        Labels bar = page.labels("palette", "", "");
        Labels plane = page.labels("plane", page.say("axis.a"), page.say("axis.b"));
        Element drawn = Element.of("div").with("class", "narrow").add(PalettePlot.plane(plane, palette, prose::axis));
        return List.of(section.add(
                page.paragraph(page.say("colour.words")),
                page.figure(bar, table(page, palette), PalettePlot.bar(bar, palette, prose::percent)),
                page.figure(plane, table(page, palette), drawn)));
    }

    private static DataTable table(Page page, List<Swatch> palette) {
        Prose prose = page.prose();
        DataTable table = new DataTable(
                page.say("palette.title"), List.of(page.say("colour"), "L*", "a*", "b*", page.say("share")));
        for (Swatch swatch : palette)
            table.row(Element.of("tr")
                    .add(
                            Element.of("th")
                                    .with("scope", "row")
                                    .addAll(Colour.chips(List.of(swatch), page))
                                    .text(" " + swatch.hex()),
                            Element.of("td").text(prose.number(swatch.l(), 1)),
                            Element.of("td").text(prose.number(swatch.a(), 1)),
                            Element.of("td").text(prose.number(swatch.b(), 1)),
                            Element.of("td").text(prose.percent(100 * swatch.share()))));
        return table;
    }
}
