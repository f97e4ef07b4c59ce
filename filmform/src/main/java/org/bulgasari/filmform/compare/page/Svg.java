package org.bulgasari.filmform.compare.page;

import java.util.List;
import java.util.Locale;
import org.bulgasari.filmform.compare.Figures;

/// One drawing, put together from marks that the page's style gives their looks.
final class Svg {

    static final int WIDTH = 720;

    private final StringBuilder marks = new StringBuilder();
    private final int height;
    private final String label;

    Svg(int height, String label) {
        this.height = height;
        this.label = label;
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        return mark(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                style,
                x1,
                y1,
                x2,
                y2));
    }

    Svg area(String style, double x, double y, double width, double height) {
        return mark(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                style,
                x,
                y,
                width,
                height));
    }

    Svg text(String style, double x, double y, String text) {
        return mark(String.format(
                Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", style, x, y, Html.escaped(text)));
    }

    /// A dot for the first series, a lozenge for the second, and so on, so that they differ in
    /// shape and not in colour alone.
    Svg dot(int series, double x, double y, double size, String title) {
        String told = "<title>" + Html.escaped(title) + "</title>";
        if (series % 2 == 0)
            return mark(String.format(
                    Locale.ROOT,
                    "<circle class=\"dot s%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\">%s</circle>",
                    series,
                    x,
                    y,
                    size,
                    told));
        double d = size * 1.25;
        return mark(String.format(
                Locale.ROOT,
                "<path class=\"dot s%d\" d=\"M%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fz\">%s</path>",
                series,
                x,
                y - d,
                d,
                d,
                -d,
                d,
                -d,
                -d,
                told));
    }

    Svg path(String style, List<double[]> points) {
        StringBuilder d = new StringBuilder();
        for (double[] point : points)
            d.append(String.format(Locale.ROOT, "%s%.1f %.1f", d.isEmpty() ? "M" : "L", point[0], point[1]));
        return mark(String.format(Locale.ROOT, "<path class=\"%s\" d=\"%s\"/>", style, d));
    }

    Svg axis(Scale scale, double top, double bottom, String unit) {
        for (double tick : scale.ticks()) {
            line("grid", scale.at(tick), top, scale.at(tick), bottom);
            text("tick middle", scale.at(tick), bottom + 18, Figures.tick(tick));
        }
        return text("unit middle", (scale.start() + scale.end()) / 2, bottom + 42, unit);
    }

    private Svg mark(String mark) {
        marks.append(mark).append('\n');
        return this;
    }

    String drawn() {
        return String.format(
                Locale.ROOT,
                "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\">%n%s</svg>%n",
                Html.escaped(label),
                WIDTH,
                height,
                marks);
    }
}
