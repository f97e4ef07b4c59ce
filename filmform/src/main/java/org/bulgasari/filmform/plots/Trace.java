package org.bulgasari.filmform.plots;

/// A line through points, as SVG writes it.
final class Trace {

    private final StringBuilder path = new StringBuilder();
    private double firstX;
    private double lastX;

    Trace to(double x, double y) {
        if (path.isEmpty()) firstX = x;
        path.append(path.isEmpty() ? 'M' : 'L')
                .append(Element.number(x))
                .append(' ')
                .append(Element.number(y));
        lastX = x;
        return this;
    }

    Element line(String styleClass) {
        return Element.of("path").with("d", path.toString()).with("class", styleClass);
    }

    /// What lies between the line and a floor.
    Element area(double floor, String styleClass) {
        String closed = path + "L" + Element.number(lastX) + " " + Element.number(floor) + "L" + Element.number(firstX)
                + " " + Element.number(floor) + "Z";
        return Element.of("path").with("d", closed).with("class", styleClass);
    }
}
