package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bulgasari.filmform.compare.Figures;
import org.bulgasari.filmform.compare.SideBySide;

/// Films described side by side on a page.
public final class SideBySidePage {

    private SideBySidePage() {}

    public static String of(SideBySide films) {
        List<String> names = films.films().stream().map(SideBySidePage::name).toList();
        String title = title(names);
        return Page.of(
                title,
                "<header><p class=\"kind\">Films side by side</p>\n<h1>" + Html.escaped(title) + "</h1>\n"
                        + "<p class=\"question\">" + Html.escaped(films.caution()) + "</p></header>\n"
                        + Page.key(names) + distributions(films) + rhythm(films));
    }

    private static String title(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String name(SideBySide.Described film) {
        int year = film.film().credits().year();
        return film.film().credits().title() + (year == 0 ? "" : " (" + year + ")");
    }

    private static String distributions(SideBySide films) {
        List<DistributionPlot.Line> lines = IntStream.range(0, films.films().size())
                .mapToObj(i ->
                        new DistributionPlot.Line(i, true, films.films().get(i).distribution()))
                .toList();
        return "<section><h2>Shot lengths</h2>\n"
                + Html.figure(
                        DistributionPlot.drawn(lines),
                        "Part of the shots that are no longer than a length. A line further left"
                                + " belongs to the film of shorter shots. The scale is logarithmic.")
                + Html.table(
                        "Shot lengths in seconds",
                        columns(),
                        films.films().stream().map(SideBySidePage::row).toList())
                + "</section>\n";
    }

    private static List<String> columns() {
        return List.of("Film", "Shots", "Minutes", "ASL", "MSL", "5 %", "10 %", "25 %", "50 %", "75 %", "90 %", "95 %");
    }

    private static List<String> row(SideBySide.Described film) {
        List<String> row = new ArrayList<>(List.of(
                name(film),
                String.valueOf(film.shots()),
                Figures.text(film.seconds() / 60),
                Figures.text(film.averageShotLength()),
                Figures.text(film.medianShotLength())));
        film.quantiles().forEach(quantile -> row.add(Figures.text(quantile)));
        return row;
    }

    private static String rhythm(SideBySide films) {
        return "<section><h2>Cutting rate</h2>\n"
                + Html.figure(
                        RhythmPlot.drawn(films.films()),
                        "Shots a minute along each film, from beginning to end, smoothed over about a"
                                + " sixtieth of it.")
                + Html.table(
                        "Cutting rate in shots a minute",
                        List.of("Film", "whole", "first quarter", "second", "third", "last"),
                        films.films().stream().map(SideBySidePage::quarters).toList())
                + "</section>\n";
    }

    private static List<String> quarters(SideBySide.Described film) {
        List<String> row = new ArrayList<>(List.of(name(film), Figures.text(film.shotsAMinute())));
        int quarter = film.rate().size() / 4;
        for (int i = 0; i < 4; i++)
            row.add(Figures.text(film.rate().subList(i * quarter, (i + 1) * quarter).stream()
                    .mapToDouble(d -> d)
                    .average()
                    .orElse(0)));
        return row;
    }
}
