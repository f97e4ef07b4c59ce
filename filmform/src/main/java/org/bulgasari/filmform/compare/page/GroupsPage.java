package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.compare.ComparedFilm;
import org.bulgasari.filmform.compare.Credits;
import org.bulgasari.filmform.compare.Figures;
import org.bulgasari.filmform.compare.FilmGroup;
import org.bulgasari.filmform.compare.GroupResult;
import org.bulgasari.filmform.compare.Measure;
import org.bulgasari.filmform.compare.MeasureResult;
import org.bulgasari.filmform.compare.Protocol;
import org.bulgasari.filmform.compare.SideBySide;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// Two groups on a page: the answer, what could have been seen, effects, films, protocol.
public final class GroupsPage {

    private final GroupResult result;

    private GroupsPage(GroupResult result) {
        this.result = result;
    }

    public static String of(GroupResult result) {
        return new GroupsPage(result).page();
    }

    private String page() {
        String title = result.a().name() + " and " + result.b().name();
        return Page.of(
                title,
                "<header><p class=\"kind\">Two groups of films compared</p>\n<h1>" + Html.escaped(title) + "</h1>\n"
                        + question() + "</header>\n" + answer() + effects() + films() + distributions() + protocol()
                        + notes());
    }

    private String question() {
        String question = result.protocol().question();
        return question.isEmpty() ? "" : "<p class=\"question\">" + Html.escaped(question) + "</p>\n";
    }

    private String answer() {
        return "<section class=\"answer\"><h2>Answer</h2>\n<p class=\"lead\">" + Html.escaped(result.answer())
                + "</p>\n" + Html.paragraph(result.power()) + "</section>\n";
    }

    private String effects() {
        boolean ratios = result.measures().stream().anyMatch(MeasureResult::ratio);
        String shifts = ratios ? Html.figure(EffectPlot.ratios(result), ratioCaption()) : "";
        return "<section><h2>Effects</h2>\n" + shifts
                + Html.figure(EffectPlot.deltas(result), "How consistently the groups differ. The same marks as above.")
                + Html.table(
                        "Effects in figures",
                        List.of(
                                "Measure",
                                result.a().name(),
                                result.b().name(),
                                "shift",
                                "95 % interval",
                                "Cliff\u2019s delta",
                                "95 % interval",
                                "p",
                                "Holm"),
                        effectRows())
                + Html.list(
                        result.measures().stream().map(MeasureResult::sentence).toList()) + "</section>\n";
    }

    private String ratioCaption() {
        return "How many times as great each measure is in " + result.a().name()
                + ". Point: Hodges\u2013Lehmann shift; line: 95 %"
                + " interval, none where there are too few films; shaded: less than the "
                + Figures.text(result.protocol().wouldCount())
                + " times that would count; dotted marks: the smallest difference that would probably have been seen.";
    }

    private List<List<String>> effectRows() {
        return result.measures().stream()
                .map(row -> List.of(
                        row.title() + (row.unit().isEmpty() ? "" : ", " + row.unit()),
                        Figures.text(row.medianA()),
                        Figures.text(row.medianB()),
                        row.ratio() ? Figures.text(row.shift()) + "\u00a0\u00d7" : Figures.signed(row.shift()),
                        interval(row.shiftInterval(), !row.ratio()),
                        Figures.signed(row.delta()),
                        interval(row.deltaInterval(), true),
                        p(row.p()),
                        p(row.pHolm())))
                .toList();
    }

    private static String interval(@Nullable Interval interval, boolean signed) {
        if (interval == null) return "\u2013";
        return signed
                ? Figures.signed(interval.from()) + " to " + Figures.signed(interval.to())
                : Figures.text(interval.from()) + " to " + Figures.text(interval.to());
    }

    private static String p(@Nullable Double p) {
        return p == null ? "\u2013" : Figures.p(p).replace("= ", "");
    }

    private String films() {
        MeasureResult first = result.measures().getFirst();
        List<List<String>> rows = new ArrayList<>();
        rows.addAll(rows(result.a()));
        rows.addAll(rows(result.b()));
        return "<section><h2>Films</h2>\n"
                + Html.figure(
                        StripPlot.drawn(result, first),
                        "Each mark is a film, at its " + first.title()
                                + "; the upright line is the middle of the group.")
                + Html.table(
                        "All films",
                        List.of(
                                "Film",
                                "Group",
                                "Director",
                                "Year",
                                "Genre",
                                "Shots",
                                "Minutes",
                                "MSL, s",
                                "ASL, s",
                                "Shots a minute"),
                        rows)
                + "</section>\n";
    }

    private static List<List<String>> rows(FilmGroup group) {
        return group.films().stream().map(film -> row(film, group.name())).toList();
    }

    private static List<String> row(ComparedFilm film, String group) {
        Credits credits = film.credits();
        return List.of(
                credits.title(),
                group,
                credits.directors().isEmpty() ? "not known" : String.join(", ", credits.directors()),
                credits.year() == 0 ? "\u2013" : String.valueOf(credits.year()),
                credits.genre().isEmpty() ? "\u2013" : credits.genre(),
                String.valueOf(film.lengths().count()),
                Figures.text(film.lengths().total() / 60),
                Figures.text(film.lengths().median()),
                Figures.text(film.lengths().average()),
                Figures.text(60 / film.lengths().average()));
    }

    private String distributions() {
        List<DistributionPlot.Line> lines = new ArrayList<>();
        lines.addAll(lines(0, result.a()));
        lines.addAll(lines(1, result.b()));
        return "<section><h2>Shot lengths</h2>\n"
                + Page.key(List.of(result.a().name(), result.b().name()))
                + Html.figure(
                        DistributionPlot.drawn(lines),
                        "Part of the shots that are no longer than a length. Fine lines are films,"
                                + " strong ones the middle film of a group at every height. A line further left belongs to a film of shorter"
                                + " shots. The scale is logarithmic.")
                + "</section>\n";
    }

    private static List<DistributionPlot.Line> lines(int series, FilmGroup group) {
        List<List<Double>> films = group.films().stream()
                .map(film -> SideBySide.distribution(film.lengths()))
                .toList();
        List<DistributionPlot.Line> lines = new ArrayList<>();
        for (List<Double> film : films) lines.add(new DistributionPlot.Line(series, false, film));
        lines.add(DistributionPlot.middle(series, films));
        return lines;
    }

    private String protocol() {
        Protocol protocol = result.protocol();
        String fixed = protocol.isWritten()
                ? "<p>Fixed in writing before anything was measured. SHA-256 of the protocol:</p>\n<p class=\"digest\">"
                        + protocol.digest() + "</p>\n"
                : Html.paragraph(
                        "No protocol was written before measuring: what stands here explores and does not confirm.");
        String departures = result.departures().isEmpty()
                ? Html.paragraph(
                        protocol.isWritten()
                                ? "The films are those of the protocol."
                                : "Every film has a control near in time.")
                : Html.list(result.departures());
        return "<section><h2>Protocol</h2>\n" + fixed
                + Html.table(
                        "What was laid down",
                        List.of("", ""),
                        List.of(
                                List.of(
                                        "Measures",
                                        String.join(
                                                ", ",
                                                protocol.measures().stream()
                                                        .map(Measure::title)
                                                        .toList())),
                                List.of("A difference counts from", Figures.text(protocol.wouldCount()) + " times"),
                                List.of(
                                        "False alarms allowed",
                                        Figures.text(protocol.alpha() * 100) + " % over all measures"),
                                List.of(
                                        "Controls",
                                        "within " + protocol.yearsApart() + " years"
                                                + (protocol.sameGenre() ? ", same genre" : "")),
                                List.of(
                                        "Needed in each group",
                                        protocol.fewestFilms() + " films by " + protocol.fewestDirectors()
                                                + " directors"),
                                List.of("Seed", String.valueOf(protocol.seed()))))
                + "<h3>Departures</h3>\n" + departures + written() + "</section>\n";
    }

    private String written() {
        String text = result.protocol().text();
        return text.isEmpty() ? "" : "<h3>As written</h3>\n<pre>" + Html.escapedLines(text) + "</pre>\n";
    }

    private String notes() {
        return "<section><h2>How it was done</h2>\n" + Html.list(result.notes()) + "</section>\n";
    }
}
