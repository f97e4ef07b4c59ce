package org.bulgasari.filmform.compare.page;

import java.util.List;
import org.bulgasari.filmform.compare.GroupResult;
import org.bulgasari.filmform.compare.MeasureResult;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.compare.words.GroupWords;
import org.bulgasari.filmform.plots.Element;

/// How far the groups lie apart: drawn, in a table, and measure by measure in sentences.
final class EffectSection {

    private final Sheet sheet;
    private final ComparisonProse prose;
    private final GroupResult result;

    EffectSection(Sheet sheet, GroupResult result) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.result = result;
    }

    Element drawn() {
        Element section = sheet.section("effects.heading");
        boolean ratios =
                result.measures().stream().anyMatch(row -> row.measure().isRatio());
        EffectPlot plot = new EffectPlot(result, prose);
        String a = result.a().name();
        String b = result.b().name();
        if (ratios)
            section.add(sheet.figure(
                    prose.say("ratios.title"),
                    prose.say(
                            "ratios.caption", a, b, prose.tick(result.protocol().wouldCount())),
                    plot.ratios()));
        section.add(
                sheet.figure(
                        prose.say("deltas.title"),
                        prose.say(ratios ? "deltas.caption" : "deltas.caption.alone", a, b),
                        plot.deltas()),
                Sheet.wide(Sheet.table(prose.say("effects.table"), columns(a, b), rows()), ""),
                Element.of("h3").text(prose.say("findings.heading")));
        GroupWords words = new GroupWords(result, prose);
        return section.add(
                sheet.list(result.measures().stream().map(words::finding).toList()));
    }

    private List<String> columns(String a, String b) {
        return List.of(
                prose.say("column.measure"),
                a,
                b,
                prose.say("column.shift"),
                prose.say("column.interval"),
                prose.say("column.delta"),
                prose.say("column.interval"),
                prose.say("column.p"),
                prose.say("column.holm"));
    }

    private List<List<String>> rows() {
        return result.measures().stream().map(this::row).toList();
    }

    private List<String> row(MeasureResult row) {
        boolean ratio = row.measure().isRatio();
        MeasureResult.Test test = row.test();
        return List.of(
                prose.measureInUnit(row.measure()),
                prose.figure(row.a().median()),
                prose.figure(row.b().median()),
                ratio
                        ? prose.times(row.shift().value())
                        : prose.signed(row.shift().value()),
                prose.interval(row.shift().interval(), !ratio),
                prose.signed(row.delta().value()),
                prose.interval(row.delta().interval(), true),
                test == null ? "–" : prose.p(test.p()).replace("= ", ""),
                test == null ? "–" : prose.p(test.holm()).replace("= ", ""));
    }
}
