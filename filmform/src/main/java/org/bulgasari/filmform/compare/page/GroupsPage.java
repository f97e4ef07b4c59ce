package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.compare.FilmGroup;
import org.bulgasari.filmform.compare.GroupResult;
import org.bulgasari.filmform.compare.MeasureResult;
import org.bulgasari.filmform.compare.SideBySide;
import org.bulgasari.filmform.compare.words.CautionWords;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.compare.words.GroupWords;
import org.bulgasari.filmform.plots.Element;

/// Two groups on a page: the answer, what could have been seen, effects, films, protocol.
public final class GroupsPage {

    /// More lines than this say nothing more.
    private static final int MOST_LINES = 60;

    private final GroupResult result;
    private final ComparisonProse prose;
    private final GroupWords words;
    private final Sheet sheet;
    private final List<String> names;

    private GroupsPage(GroupResult result, ComparisonProse prose) {
        this.result = result;
        this.prose = prose;
        words = new GroupWords(result, prose);
        sheet = new Sheet(prose);
        names = List.of(result.a().name(), result.b().name());
    }

    public static String of(GroupResult result, ComparisonProse prose) {
        return new GroupsPage(result, prose).written();
    }

    private String written() {
        Element header = sheet.header("kicker.groups", names);
        String question = result.protocol().question();
        if (!question.isEmpty()) header.add(Element.of("p", "imprint", question));
        sheet.add(header);
        sheet.add(Element.of("div")
                .with("class", "lead plain")
                .add(sheet.paragraph(words.answer()), Element.of("p", "power", words.power())));
        sheet.add(new EffectSection(sheet, result).drawn());
        sheet.add(films());
        sheet.add(lengths());
        sheet.add(detector());
        sheet.add(new ProtocolSection(sheet, result).drawn());
        sheet.add(sheet.section("notes.heading").add(sheet.list(new CautionWords(prose).notes(result))));
        return sheet.written(prose.list(names));
    }

    private Element films() {
        MeasureResult first = result.measures().getFirst();
        FilmRows films = new FilmRows(prose);
        List<List<String>> rows = new ArrayList<>(films.of(result.a()));
        rows.addAll(films.of(result.b()));
        return sheet.section("films.heading")
                .add(
                        sheet.figure(
                                prose.say("strip.title"),
                                prose.say("strip.caption", prose.measure(first.measure())),
                                StripPlot.drawn(result, prose)),
                        Sheet.wide(Sheet.table(prose.say("films.table"), films.columns(), rows), "films"));
    }

    private Element lengths() {
        List<DistributionPlot.Line> lines = new ArrayList<>();
        lines.addAll(lines(0, result.a()));
        lines.addAll(lines(1, result.b()));
        boolean all = Math.max(result.a().films().size(), result.b().films().size()) <= MOST_LINES;
        return sheet.section("lengths.heading")
                .add(
                        sheet.key(names),
                        sheet.figure(
                                prose.say("distribution.title"),
                                all
                                        ? prose.say("distribution.groups")
                                        : prose.say("distribution.groups.some", prose.whole(MOST_LINES)),
                                DistributionPlot.drawn(lines, prose)));
    }

    private static List<DistributionPlot.Line> lines(int series, FilmGroup group) {
        List<List<Double>> films = group.films().stream()
                .map(film -> SideBySide.distribution(film.lengths()))
                .toList();
        int drawn = Math.min(films.size(), MOST_LINES);
        List<DistributionPlot.Line> lines = new ArrayList<>();
        for (int i = 0; i < drawn; i++)
            lines.add(new DistributionPlot.Line(series, false, films.get((int) ((long) i * films.size() / drawn))));
        lines.add(DistributionPlot.middle(series, films));
        return lines;
    }

    private Element detector() {
        Element section = sheet.section("detector.heading");
        new CautionWords(prose).ofDetector(result).forEach(sentence -> section.add(sheet.paragraph(sentence)));
        return section;
    }
}
