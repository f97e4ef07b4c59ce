package org.bulgasari.filmform.compare.page;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.bulgasari.filmform.plots.Element;

/// One drawing, put together from marks that the page's style gives their looks. 640 points wide, as the plots
/// of reports are, whatever the page makes of it.
final class Svg {

    static final double WIDTH = 640;
    static final double LEFT = 50;
    static final double RIGHT = WIDTH - 12;
    private static final int SERIES = 6;
    private static final int FEW_TICKS = 5;

    private final Element svg;
    private final double height;

    /// @param label what is seen, for those who do not
    Svg(double height, String label) {
        this.height = height;
        svg = Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("role", "img")
                .with("aria-label", label)
                .with("viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, height));
    }

    /// Lines are told apart by colour and by how they are broken; there are so many of these.
    static int series(int number) {
        return number % SERIES;
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        return draw(Element.of("line")
                .with("class", style)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2));
    }

    Svg box(String style, double x, double y, double width, double height) {
        return draw(Element.of("rect")
                .with("class", style)
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height));
    }

    /// @param anchor where in the text the point lies: `start`, `middle` or `end`
    Svg text(String style, double x, double y, String anchor, String text) {
        return draw(Element.of("text")
                .with("class", style)
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .text(text));
    }

    /// A dot for the first series, a lozenge for the second, so that they differ in shape and not in colour
    /// alone.
    Svg dot(int series, double x, double y, double size, String title) {
        Element mark = series % 2 == 0 ? disc(x, y, size) : lozenge(x, y, size * 1.25);
        return draw(mark.with("class", "dot s" + series(series))
                .add(Element.of("title").text(title)));
    }

    private static Element disc(double x, double y, double size) {
        return Element.of("circle").with("cx", x).with("cy", y).with("r", size);
    }

    private static Element lozenge(double x, double y, double d) {
        return Element.of("path")
                .with(
                        "d",
                        String.format(
                                Locale.ROOT,
                                "M%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fz",
                                x,
                                y - d,
                                d,
                                d,
                                -d,
                                d,
                                -d,
                                -d));
    }

    Svg path(String style, List<double[]> points) {
        StringBuilder d = new StringBuilder();
        for (double[] point : points)
            d.append(String.format(Locale.ROOT, "%s%.1f %.1f", d.isEmpty() ? "M" : "L", point[0], point[1]));
        return path(style, d.toString());
    }

    Svg path(String style, String d) {
        return draw(Element.of("path").with("class", style).with("d", d));
    }

    /// Upright lines at each tick, their values below, and what they are at the right end.
    Svg across(Scale scale, double top, double bottom, DoubleFunction<String> label, String name) {
        List<Double> ticks = scale.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double x = scale.at(ticks.get(i));
            line("grid", x, top, x, bottom);
            text(isMinor(scale, i) ? "tick minor" : "tick", x, bottom + 19, "middle", label.apply(ticks.get(i)));
        }
        return text("name", RIGHT, height - 3, "end", name);
    }

    /// On a narrow page every second value is left out; one line of a ratio scale says 1 and stays.
    private static boolean isMinor(Scale scale, int tick) {
        int one = Math.max(0, scale.ticks().indexOf(1.0));
        return scale.ticks().size() > FEW_TICKS && Math.abs(tick - one) % 2 == 1;
    }

    /// Level lines, their values at the left, and what they are above them.
    Svg up(Scale scale, DoubleFunction<String> label, String name) {
        for (double tick : scale.ticks()) {
            line("grid", LEFT, scale.at(tick), RIGHT, scale.at(tick));
            text("tick", LEFT - 7, scale.at(tick) + 4, "end", label.apply(tick));
        }
        return text("name", 0, 14, "start", name);
    }

    Svg draw(Element mark) {
        svg.add(mark);
        return this;
    }

    Element drawn() {
        return svg;
    }
}
