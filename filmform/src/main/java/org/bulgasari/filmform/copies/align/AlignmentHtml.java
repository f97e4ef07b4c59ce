package org.bulgasari.filmform.copies.align;

import java.util.Locale;

/// An alignment as one page that stands by itself: two bars with ribbons between what they share, and the same
/// as a table.
@SuppressWarnings("InlineFormatString") // the head of a page reads better apart
public final class AlignmentHtml {

    private static final int WIDTH = 960;
    private static final int BAR = 26;
    private static final int GAP = 130;
    private static final int TOP = 34;

    private final Alignment alignment;
    private final StringBuilder page = new StringBuilder();
    private final double longest;

    private AlignmentHtml(Alignment alignment) {
        this.alignment = alignment;
        longest = Math.max(1e-3, Math.max(alignment.length(), alignment.otherLength()));
    }

    /// @param film name of the one film
    /// @param other name of the other
    public static String of(Alignment alignment, String film, String other) {
        return new AlignmentHtml(alignment).write(escaped(film), escaped(other));
    }

    private String write(String film, String other) {
        page.append("""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s and %2$s, aligned</title>
            <style>
            body { font: 17px/1.5 "Iowan Old Style", Palatino, Georgia, serif; color: #222; background: #fbfaf7;
                   max-width: 62rem; margin: 3rem auto; padding: 0 1.2rem }
            h1 { font-weight: normal; font-size: 1.7rem; margin-bottom: .2rem }
            p.lead { color: #555; margin-top: 0 }
            svg { width: 100%%; height: auto; margin: 1.2rem 0 }
            svg text { font: 13px Palatino, Georgia, serif; fill: #444 }
            .only { fill: #d8d3c8 } .matched { fill: #2f5d62 } .moved { fill: #b5651d }
            .ribbon { fill: #2f5d62; opacity: .28 } .ribbon.moved { fill: #b5651d; opacity: .4 }
            table { border-collapse: collapse; width: 100%%; font-variant-numeric: tabular-nums }
            caption { text-align: left; color: #555; padding-bottom: .4rem }
            th { text-align: left; font-weight: normal; color: #555; border-bottom: 1px solid #999 }
            td { border-bottom: 1px solid #e3dfd6 } th, td { padding: .25rem .8rem .25rem 0 }
            @media (prefers-color-scheme: dark) {
              body { background: #191917; color: #ddd } p.lead, th, caption { color: #aaa } svg text { fill: #bbb }
              .only { fill: #45423c } .matched, .ribbon { fill: #6fa8ad } td { border-color: #35332e } }
            </style></head><body>
            <h1>%1$s <span style="color:#888">and</span> %2$s</h1>
            """.formatted(film, other));
        page.append("<p class=\"lead\">").append(lead(film)).append("</p>\n");
        picture(film, other);
        table(film, other);
        return page.append("</body></html>\n").toString();
    }

    private String lead(String film) {
        Speed speed = alignment.speed();
        if (speed == null) return "The two share nothing that could be found.";
        String share = String.format(Locale.ROOT, "%.0f %%", 100 * alignment.matchedLength() / alignment.length());
        String pace = speed.ratio() == 1 ? "at the same speed" : "running " + escaped(speed.reason());
        return share + " of " + film + " is found in the other, " + pace + ".";
    }

    private void picture(String film, String other) {
        int lower = TOP + BAR + GAP;
        page.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Two bars with ribbons; the table below says the"
                        + " same.\">\n<text x=\"0\" y=\"%d\">%s, %s</text>\n<text x=\"0\" y=\"%d\">%s, %s</text>\n",
                WIDTH,
                lower + BAR + 30,
                TOP - 10,
                film,
                clock(alignment.length()),
                lower + BAR + 20,
                other,
                clock(alignment.otherLength())));
        bar(0, alignment.length(), TOP, "only");
        bar(0, alignment.otherLength(), lower, "only");
        for (Stretch stretch : alignment.matched()) {
            String kind = stretch.reordered() ? "moved" : "matched";
            ribbon(stretch, lower);
            bar(stretch.from(), stretch.to(), TOP, kind);
            bar(stretch.otherFrom(), stretch.otherTo(), lower, kind);
        }
        page.append("</svg>\n");
    }

    private void bar(double from, double to, int y, String kind) {
        page.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.2f\" y=\"%d\" width=\"%.2f\" height=\"%d\"/>\n",
                kind,
                x(from),
                y,
                Math.max(0.5, x(to) - x(from)),
                BAR));
    }

    private void ribbon(Stretch stretch, int lower) {
        int upper = TOP + BAR;
        int middle = (upper + lower) / 2;
        page.append(String.format(
                Locale.ROOT,
                "<path class=\"ribbon%s\" d=\"M%.2f %d C%.2f %d %.2f %d %.2f %d L%.2f %d C%.2f %d %.2f %d %.2f %d Z\"/>\n",
                stretch.reordered() ? " moved" : "",
                x(stretch.from()),
                upper,
                x(stretch.from()),
                middle,
                x(stretch.otherFrom()),
                middle,
                x(stretch.otherFrom()),
                lower,
                x(stretch.otherTo()),
                lower,
                x(stretch.otherTo()),
                middle,
                x(stretch.to()),
                middle,
                x(stretch.to()),
                upper));
    }

    private double x(double seconds) {
        return seconds / longest * WIDTH;
    }

    private void table(String film, String other) {
        page.append("<table><caption>Stretches, in hours, minutes and seconds</caption>\n<tr><th>what</th><th>")
                .append(film)
                .append("</th><th>")
                .append(other)
                .append("</th><th>length</th></tr>\n");
        for (Stretch stretch : alignment.matched()) {
            String what = stretch.reordered() ? "re-ordered" : "matched";
            row(
                    stretch.mirrored() ? what + ", left and right exchanged" : what,
                    span(stretch.from(), stretch.to()),
                    span(stretch.otherFrom(), stretch.otherTo()),
                    stretch.length());
        }
        for (Span span : alignment.missing())
            row("missing in " + other, span(span.from(), span.to()), "", span.length());
        for (Span span : alignment.inserted())
            row("inserted in " + other, "", span(span.from(), span.to()), span.length());
        page.append("</table>\n");
    }

    private void row(String what, String here, String there, double length) {
        page.append("<tr><td>")
                .append(String.join("</td><td>", what, here, there, clock(length)))
                .append("</td></tr>\n");
    }

    private static String span(double from, double to) {
        return clock(from) + " – " + clock(to);
    }

    private static String clock(double seconds) {
        long tenths = Math.round(seconds * 10);
        return String.format(
                Locale.ROOT, "%d:%02d:%02d.%d", tenths / 36_000, tenths / 600 % 60, tenths / 10 % 60, tenths % 10);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
