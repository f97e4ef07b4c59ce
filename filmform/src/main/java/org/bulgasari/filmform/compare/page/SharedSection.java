package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bulgasari.filmform.compare.AlignedParts;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.compare.words.SharedWords;
import org.bulgasari.filmform.copies.align.Alignment;
import org.bulgasari.filmform.copies.align.Span;
import org.bulgasari.filmform.copies.align.Stretch;
import org.bulgasari.filmform.plots.Element;

/// What two films share, and what each alone has; one quiet sentence when they share nothing or it is not
/// known.
final class SharedSection {

    private final Sheet sheet;
    private final ComparisonProse prose;
    private final String film;
    private final String other;

    SharedSection(Sheet sheet, String film, String other) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.film = film;
        this.other = other;
    }

    Element drawn(AlignedParts shared) {
        String sentence = new SharedWords(prose).sentence(shared, film, other);
        if (!(shared instanceof AlignedParts.Aligned found)
                || found.alignment().matched().isEmpty()) return Element.of("p", "quiet", sentence);
        Alignment alignment = found.alignment();
        String caption = alignment.reordered().isEmpty() ? "parts.caption" : "parts.caption.reordered";
        return sheet.section("parts.heading")
                .add(
                        sheet.paragraph(sentence),
                        sheet.figure(
                                prose.say("parts.title"),
                                prose.say(caption),
                                new AlignedPlot(alignment, prose).drawn(film, other)),
                        Sheet.table(prose.say("parts.table"), columns(), rows(found))
                                .open());
    }

    private List<String> columns() {
        return List.of(
                prose.say("column.what"),
                film,
                other,
                prose.say("column.shots.of", film),
                prose.say("column.shots.of", other));
    }

    /// In the order of the first film; what only the second has stands where it comes there.
    private List<List<String>> rows(AlignedParts.Aligned found) {
        List<Row> rows = new ArrayList<>();
        for (Stretch stretch : found.alignment().matched()) rows.add(shared(found, stretch));
        for (Span span : found.alignment().missing())
            rows.add(new Row(span.from(), row(prose.say("what.alone", film), clock(span), "", shots(found, span), "")));
        for (Span span : found.alignment().inserted())
            rows.add(new Row(
                    place(found.alignment(), span),
                    row(prose.say("what.alone", other), "", clock(span), "", otherShots(found, span))));
        return rows.stream()
                .sorted(Comparator.comparingDouble(Row::at))
                .map(Row::cells)
                .toList();
    }

    /// @param at where it stands in the first film, in seconds
    private record Row(double at, List<String> cells) {}

    private Row shared(AlignedParts.Aligned found, Stretch stretch) {
        Span here = new Span(stretch.from(), stretch.to());
        Span there = new Span(stretch.otherFrom(), stretch.otherTo());
        String what = prose.say(stretch.reordered() ? "what.reordered" : "what.shared");
        return new Row(
                stretch.from(),
                row(
                        stretch.mirrored() ? prose.say("what.mirrored", what) : what,
                        clock(here),
                        clock(there),
                        shots(found, here),
                        otherShots(found, there)));
    }

    /// After the shared stretch that comes before it in the second film.
    private static double place(Alignment alignment, Span span) {
        return alignment.matched().stream()
                .filter(stretch -> stretch.otherTo() <= span.from() + 1e-6)
                .max(Comparator.comparingDouble(Stretch::otherTo))
                .map(Stretch::to)
                .orElse(-1.0);
    }

    private String shots(AlignedParts.Aligned found, Span span) {
        return prose.whole(found.shots(span.from(), span.to()));
    }

    private String otherShots(AlignedParts.Aligned found, Span span) {
        return prose.whole(found.otherShots(span.from(), span.to()));
    }

    private static List<String> row(String what, String here, String there, String shots, String otherShots) {
        return List.of(what, here, there, shots, otherShots);
    }

    private static String clock(Span span) {
        return clock(span.from()) + "–" + clock(span.to());
    }

    private static String clock(double seconds) {
        long tenths = Math.round(seconds * 10);
        return String.format(
                Locale.ROOT, "%d:%02d:%02d.%d", tenths / 36_000, tenths / 600 % 60, tenths / 10 % 60, tenths % 10);
    }
}
