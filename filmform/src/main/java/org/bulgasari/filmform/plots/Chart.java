package org.bulgasari.filmform.plots;

import java.util.List;

/// An empty plot: its axes and what they say. 640 points wide, whatever the page makes of it.
final class Chart {

    static final double WIDTH = 640;
    static final double LEFT = 50;
    static final double RIGHT = 12;
    static final double TOP = 26;
    static final double BOTTOM = 50;

    private final double height;
    private final Element svg;

    Chart(Labels labels, double height) {
        this.height = height;
        this.svg = drawing(labels, WIDTH, height);
        if (!labels.y().isEmpty()) svg.add(label(labels.y(), 0, 14, "start").with("class", "name"));
        if (!labels.x().isEmpty())
            svg.add(label(labels.x(), WIDTH - RIGHT, height - 3, "end").with("class", "name"));
    }

    /// An image with a name and a description for those who cannot see it.
    static Element drawing(Labels labels, double width, double height) {
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Element.number(width) + " " + Element.number(height))
                .with("role", "img")
                .with("aria-labelledby", labels.id() + "-title " + labels.id() + "-desc")
                .add(
                        Element.of("title").with("id", labels.id() + "-title").text(labels.title()),
                        Element.of("desc").with("id", labels.id() + "-desc").text(labels.description()));
    }

    Scale across(double from, double to) {
        return Scale.even(from, to, LEFT, WIDTH - RIGHT);
    }

    Scale up(double from, double to) {
        return Scale.even(from, to, height - BOTTOM, TOP);
    }

    double floor() {
        return height - BOTTOM;
    }

    Chart ticksBelow(Scale scale, List<Tick> ticks) {
        for (Tick tick : ticks) {
            double x = scale.at(tick.value());
            svg.add(line(x, floor(), x, floor() + 5).with("class", "axis"));
            svg.add(label(tick.label(), x, floor() + 20, "middle").with("class", tick.minor() ? "tick minor" : "tick"));
        }
        svg.add(line(LEFT, floor(), WIDTH - RIGHT, floor()).with("class", "axis"));
        return this;
    }

    Chart ticksLeft(Scale scale, List<Tick> ticks) {
        for (Tick tick : ticks) {
            double y = scale.at(tick.value());
            svg.add(line(LEFT, y, WIDTH - RIGHT, y).with("class", "grid"));
            svg.add(label(tick.label(), LEFT - 7, y + 4, "end").with("class", tick.minor() ? "tick minor" : "tick"));
        }
        return this;
    }

    Chart draw(Element element) {
        svg.add(element);
        return this;
    }

    /// A stretch from floor to ceiling.
    Chart shade(double from, double to, String styleClass) {
        return draw(box(from, TOP, Math.max(0.75, to - from), floor() - TOP).with("class", styleClass));
    }

    Element svg() {
        return svg;
    }

    static Element label(String text, double x, double y, String anchor) {
        return Element.of("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .text(text);
    }

    static Element line(double x1, double y1, double x2, double y2) {
        return Element.of("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
    }

    static Element box(double x, double y, double width, double height) {
        return Element.of("rect").with("x", x).with("y", y).with("width", width).with("height", height);
    }
}
