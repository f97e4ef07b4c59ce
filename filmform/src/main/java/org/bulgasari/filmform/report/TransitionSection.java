package org.bulgasari.filmform.report;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.measures.Quantiles;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.plots.Labels;
import org.bulgasari.filmform.plots.TimeAxis;
import org.bulgasari.filmform.plots.TransitionPlot;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionType;

/// How one shot gives way to the next.
final class TransitionSection implements Section {

    @Override
    public List<Element> draw(Page page) {
        Element section = page.section("transitions.heading");
        if (page.report().transitions().isEmpty())
            return List.of(section.add(page.paragraph(page.say("transitions.none"))));
        return List.of(section.add(page.paragraph(page.say("transitions.words")), kinds(page), plot(page)));
    }

    private static List<ReportedTransition> ofType(Page page, TransitionType type) {
        return page.report().transitions().stream()
                .filter(found -> found.type() == type)
                .toList();
    }

    private static Element kinds(Page page) {
        Prose prose = page.prose();
        DataTable table = new DataTable(
                page.say("kinds.title"),
                List.of(
                        page.say("kind"),
                        page.say("number"),
                        page.say("share"),
                        page.say("usual.length"),
                        page.say("by.hand")));
        int all = page.report().transitions().size();
        for (TransitionType type : TransitionType.values()) {
            List<ReportedTransition> found = ofType(page, type);
            double[] frames = found.stream()
                    .mapToDouble(f -> f.lastFrame() - f.firstFrame() + 1)
                    .toArray();
            long byHand = found.stream()
                    .filter(f -> f.source() == Transition.Source.HAND)
                    .count();
            String median =
                    type == TransitionType.CUT || found.isEmpty() ? "–" : prose.number(Quantiles.median(frames), 0);
            table.row(
                    page.say("kind." + type.word()),
                    prose.whole(found.size()),
                    prose.percent(100.0 * found.size() / all),
                    median,
                    prose.whole(byHand));
        }
        return table.open();
    }

    private static Element plot(Page page) {
        List<TransitionPlot.Row> rows = new ArrayList<>();
        for (TransitionType type : TransitionType.values()) {
            List<TimeAxis.Stretch> stretches = ofType(page, type).stream()
                    .map(found ->
                            new TimeAxis.Stretch(found.firstTime() * page.speed(), found.lastTime() * page.speed()))
                    .toList();
            if (!stretches.isEmpty()) rows.add(new TransitionPlot.Row(page.say("kind." + type.word()), stretches));
        }
        Labels labels = page.labels("places", page.timeName(), "");
        return page.figure(labels, list(page), TransitionPlot.svg(labels, page.time(), rows));
    }

    private static DataTable list(Page page) {
        Prose prose = page.prose();
        DataTable table = new DataTable(
                page.say("places.title"),
                List.of(
                        page.say("first.frame"),
                        page.say("last.frame"),
                        page.say("file.time"),
                        page.say("kind"),
                        page.say("confidence"),
                        page.say("found.by")));
        for (ReportedTransition found : page.report().transitions())
            table.row(
                    prose.whole(found.firstFrame()),
                    prose.whole(found.lastFrame()),
                    Prose.clock(found.firstTime(), 3),
                    page.say("kind." + found.type().word()),
                    prose.number(found.confidence(), 2),
                    page.say("source." + found.source().name()));
        return table;
    }
}
