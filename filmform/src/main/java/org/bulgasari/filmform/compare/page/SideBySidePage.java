package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bulgasari.filmform.compare.SideBySide;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.bulgasari.filmform.compare.words.CautionWords;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.plots.Element;

/// Films described side by side on a page.
public final class SideBySidePage {

    private final SideBySide films;
    private final ComparisonProse prose;
    private final Sheet sheet;
    private final List<String> names;

    private SideBySidePage(SideBySide films, ComparisonProse prose) {
        this.films = films;
        this.prose = prose;
        sheet = new Sheet(prose);
        names = films.films().stream().map(film -> FilmRows.titled(film.film())).toList();
    }

    public static String of(SideBySide films, ComparisonProse prose) {
        return new SideBySidePage(films, prose).written();
    }

    private String written() {
        sheet.add(sheet.header("kicker.films", names));
        sheet.add(Element.of("p", "lead plain", prose.say("caution")));
        sheet.add(new SharedSection(sheet, names.getFirst(), names.getLast()).drawn(films.shared()));
        sheet.add(lengths());
        sheet.add(rhythm());
        sheet.add(detector());
        return sheet.written(prose.list(names));
    }

    private Element lengths() {
        List<DistributionPlot.Line> lines = IntStream.range(0, films.films().size())
                .mapToObj(i ->
                        new DistributionPlot.Line(i, true, films.films().get(i).distribution()))
                .toList();
        return sheet.section("lengths.heading")
                .add(
                        sheet.key(names),
                        sheet.figure(
                                prose.say("distribution.title"),
                                prose.say("distribution.films"),
                                DistributionPlot.drawn(lines, prose)),
                        Sheet.table(
                                        prose.say("lengths.table"),
                                        columns(),
                                        films.films().stream().map(this::row).toList())
                                .open());
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                prose.say("column.film"), prose.say("column.shots"), prose.say("column.minutes"), "ASL", "MSL"));
        SideBySide.PERCENTS.forEach(percent -> columns.add(prose.say("percent", prose.whole(percent))));
        return columns;
    }

    private List<String> row(SideBySide.Described film) {
        List<String> row = new ArrayList<>(List.of(
                FilmRows.titled(film.film()),
                prose.whole(film.shots()),
                prose.figure(film.seconds() / 60),
                prose.figure(film.averageShotLength()),
                prose.figure(film.medianShotLength())));
        film.quantiles().forEach(quantile -> row.add(prose.figure(quantile)));
        return row;
    }

    private Element rhythm() {
        List<String> columns = new ArrayList<>(List.of(prose.say("column.film"), prose.say("column.whole")));
        for (int quarter = 1; quarter <= 4; quarter++) columns.add(prose.say("column.quarter", quarter));
        return sheet.section("rhythm.heading")
                .add(
                        sheet.key(names),
                        sheet.figure(
                                prose.say("rhythm.title"),
                                prose.say("rhythm.caption"),
                                RhythmPlot.drawn(films.films(), prose)),
                        Sheet.table(
                                        prose.say("rhythm.table"),
                                        columns,
                                        films.films().stream()
                                                .map(this::quarters)
                                                .toList())
                                .open());
    }

    private List<String> quarters(SideBySide.Described film) {
        List<String> row = new ArrayList<>(List.of(FilmRows.titled(film.film()), prose.figure(film.shotsAMinute())));
        int quarter = film.rate().size() / 4;
        for (int i = 0; i < 4; i++)
            row.add(prose.figure(film.rate().subList(i * quarter, (i + 1) * quarter).stream()
                    .mapToDouble(d -> d)
                    .average()
                    .orElse(0)));
        return row;
    }

    private Element detector() {
        Element section = sheet.section("detector.heading");
        new CautionWords(prose).ofDetector(films).forEach(sentence -> section.add(sheet.paragraph(sentence)));
        List<List<String>> rows = films.films().stream()
                .filter(film -> film.withError() != null)
                .map(this::withError)
                .toList();
        return rows.isEmpty()
                ? section
                : section.add(Sheet.table(prose.say("detector.table"), withErrorColumns(), rows)
                        .open());
    }

    private List<String> withErrorColumns() {
        List<String> columns = new ArrayList<>(List.of(prose.say("column.film")));
        for (String figure : List.of("column.shots", "column.msl", "column.asl")) {
            columns.add(prose.say(figure) + ", " + prose.say("column.found"));
            columns.add(prose.say("column.between"));
        }
        return columns;
    }

    private List<String> withError(SideBySide.Described film) {
        SideBySide.WithError error = java.util.Objects.requireNonNull(film.withError());
        return List.of(
                FilmRows.titled(film.film()),
                prose.whole(film.shots()),
                whole(error.shots()),
                prose.figure(film.medianShotLength()),
                prose.interval(error.medianShotLength(), false),
                prose.figure(film.averageShotLength()),
                prose.interval(error.averageShotLength(), false));
    }

    private String whole(Interval interval) {
        return prose.say("from.to", prose.whole(Math.round(interval.from())), prose.whole(Math.round(interval.to())));
    }
}
