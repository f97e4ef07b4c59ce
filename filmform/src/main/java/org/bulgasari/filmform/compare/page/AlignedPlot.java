package org.bulgasari.filmform.compare.page;

import java.util.Locale;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.copies.align.Alignment;
import org.bulgasari.filmform.copies.align.Stretch;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.plots.Tick;

/// Two films as bars on one scale of time, with ribbons between the parts they share.
final class AlignedPlot {

    private static final double BAR = 22;
    private static final double UPPER = 24;
    private static final double LOWER = UPPER + BAR + 96;
    private static final double HEIGHT = LOWER + BAR + 78;
    private static final double EDGE = 6;
    private static final double LONG = 600;

    private final Alignment alignment;
    private final ComparisonProse prose;
    private final double longest;
    private final Svg svg;

    AlignedPlot(Alignment alignment, ComparisonProse prose) {
        this.alignment = alignment;
        this.prose = prose;
        longest = Math.max(1e-3, Math.max(alignment.length(), alignment.otherLength()));
        svg = new Svg(HEIGHT, prose.say("parts.title"));
    }

    /// @param film name of the first, above
    /// @param other name of the second, below
    Element drawn(String film, String other) {
        svg.draw(hatching());
        bar("lane", 0, alignment.length(), UPPER);
        bar("lane", 0, alignment.otherLength(), LOWER);
        for (Stretch stretch : alignment.matched()) ribbon(stretch);
        for (Stretch stretch : alignment.matched()) {
            bar("shared", stretch.from(), stretch.to(), UPPER);
            bar("shared", stretch.otherFrom(), stretch.otherTo(), LOWER);
        }
        bar("frame", 0, alignment.length(), UPPER);
        bar("frame", 0, alignment.otherLength(), LOWER);
        svg.text("note", EDGE, UPPER - 8, "start", named(film, alignment.length()));
        svg.text("note", EDGE, LOWER + BAR + 20, "start", named(other, alignment.otherLength()));
        ticks();
        return svg.drawn();
    }

    private String named(String film, double seconds) {
        String shown = film.codePointCount(0, film.length()) > 48
                ? film.substring(0, film.offsetByCodePoints(0, 47)) + "…"
                : film;
        return shown + ", " + prose.duration(seconds);
    }

    private void ticks() {
        double level = LOWER + BAR + 32;
        boolean minutes = longest > LONG;
        svg.line("axis", EDGE, level, x(longest), level);
        for (Tick tick : Tick.ofTime(longest, seconds -> prose.tick(minutes ? seconds / 60 : seconds))) {
            svg.line("axis", x(tick.value()), level, x(tick.value()), level + 5);
            svg.text(tick.minor() ? "tick minor" : "tick", x(tick.value()), level + 19, "middle", tick.label());
        }
        svg.text("name", Svg.WIDTH - EDGE, HEIGHT - 5, "end", prose.say(minutes ? "parts.axis" : "parts.axis.seconds"));
    }

    private void bar(String style, double from, double to, double y) {
        svg.box(style, x(from), y, Math.max(0.75, x(to) - x(from)), BAR);
    }

    /// From the upper film's stretch to the lower one's; one that stands elsewhere is hatched.
    private void ribbon(Stretch stretch) {
        double upper = UPPER + BAR;
        double middle = (upper + LOWER) / 2;
        svg.path(
                stretch.reordered() ? "ribbon moved" : "ribbon",
                String.format(
                        Locale.ROOT,
                        "M%1$.1f %5$.1fC%1$.1f %6$.1f %3$.1f %6$.1f %3$.1f %7$.1fL%4$.1f %7$.1fC%4$.1f %6$.1f %2$.1f %6$.1f"
                                + " %2$.1f %5$.1fZ",
                        x(stretch.from()),
                        Math.max(x(stretch.to()), x(stretch.from()) + 0.75),
                        x(stretch.otherFrom()),
                        Math.max(x(stretch.otherTo()), x(stretch.otherFrom()) + 0.75),
                        upper,
                        middle,
                        LOWER));
    }

    private static Element hatching() {
        return Element.of("defs")
                .add(Element.of("pattern")
                        .with("id", "hatching")
                        .with("width", 6)
                        .with("height", 6)
                        .with("patternUnits", "userSpaceOnUse")
                        .with("patternTransform", "rotate(45)")
                        .add(Element.of("rect")
                                .with("class", "hatch")
                                .with("width", 2.5)
                                .with("height", 6)));
    }

    private double x(double seconds) {
        return EDGE + seconds / longest * (Svg.WIDTH - 2 * EDGE);
    }
}
