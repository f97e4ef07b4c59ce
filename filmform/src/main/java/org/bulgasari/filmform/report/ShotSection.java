package org.bulgasari.filmform.report;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.measures.ShotLengths;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.plots.Labels;
import org.bulgasari.filmform.plots.LengthPlot;
import org.bulgasari.filmform.plots.ShotPlot;

/// How long the shots are: in their order, and how they are spread.
final class ShotSection implements Section {

    @Override
    public List<Element> draw(Page page) {
        Element section = page.section("shots.heading").add(page.paragraph(page.say("shots.words")), inOrder(page));
        if (page.measures().lengths().count() > 1)
            section.add(page.paragraph(page.say("spread.words")), spread(page), quantiles(page));
        return List.of(section);
    }

    private static Element inOrder(Page page) {
        Prose prose = page.prose();
        List<ShotPlot.Block> blocks = new ArrayList<>();
        List<ShotPlot.Mean> means = new ArrayList<>();
        DataTable table = new DataTable(
                page.say("order.title"),
                List.of(page.say("shot"), page.say("start"), page.say("length"), page.say("moving.average")));
        List<Double> averages = page.measures().movingAverage().seconds();
        for (ReportedShot shot : page.report().shots()) {
            blocks.add(new ShotPlot.Block(page.start(shot), page.end(shot), shot.counted()));
            String average = "–";
            if (shot.counted()) {
                double mean = averages.get(means.size());
                means.add(new ShotPlot.Mean((page.start(shot) + page.end(shot)) / 2, mean));
                average = prose.number(mean, 2);
            }
            table.row(
                    prose.whole(shot.number()),
                    Prose.clock(page.start(shot), 1),
                    prose.number(shot.length(), 2),
                    average);
        }
        Labels labels = page.labels(
                "order",
                page.timeName(),
                page.say("axis.shot.length"),
                prose.whole(page.measures().movingAverage().window()));
        return page.figure(labels, table, ShotPlot.svg(labels, page.time(), blocks, means, prose::axis));
    }

    private static Element spread(Page page) {
        Prose prose = page.prose();
        ShotLengths lengths = page.measures().lengths();
        DataTable table = new DataTable(
                page.say("spread.title"), List.of(page.say("from"), page.say("to.below"), page.say("shots")));
        lengths.histogram()
                .forEach(bin ->
                        table.row(prose.number(bin.from(), 2), prose.number(bin.to(), 2), prose.whole(bin.count())));
        Labels labels = page.labels("spread", page.say("axis.length.doubling"), page.say("shots"));
        return page.figure(
                labels,
                table,
                LengthPlot.svg(
                        labels,
                        lengths,
                        page.say("mark.msl", prose.seconds(lengths.median())),
                        page.say("mark.asl", prose.seconds(lengths.average())),
                        prose::axis));
    }

    private static Element quantiles(Page page) {
        Prose prose = page.prose();
        ShotLengths lengths = page.measures().lengths();
        DataTable table =
                new DataTable(page.say("quantiles.title"), List.of(page.say("figure.name"), page.say("seconds.name")));
        table.row(page.say("shortest"), prose.number(lengths.shortest(), 2));
        lengths.quantiles()
                .forEach(quantile -> table.row(
                        page.say("quantile", prose.whole(quantile.percent())), prose.number(quantile.seconds(), 2)));
        table.row(page.say("longest"), prose.number(lengths.longest(), 2));
        table.row(page.say("average.long"), prose.number(lengths.average(), 2));
        table.row(page.say("deviation"), prose.number(lengths.deviation(), 2));
        return table.open();
    }
}
