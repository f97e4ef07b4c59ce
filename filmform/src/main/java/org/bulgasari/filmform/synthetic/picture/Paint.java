package org.bulgasari.filmform.synthetic.picture;

/// The colour of the world at a point.
@FunctionalInterface
public interface Paint {

    /// @param x in the world
    /// @param y in the world, downwards
    /// @param point the width of one point of the canvas there: edges are as soft, finer detail is averaged
    ///     away
    /// @return 0xAARRGGBB
    int at(double x, double y, double point);

    static Paint plain(int colour) {
        return (x, y, point) -> colour;
    }

    /// An ellipse.
    static Paint disc(double centreX, double centreY, double radiusX, double radiusY, Paint inside) {
        return (x, y, point) -> {
            double distance = Math.hypot((x - centreX) / radiusX, (y - centreY) / radiusY);
            double alpha = edge((1 - distance) * Math.min(radiusX, radiusY), point);
            return alpha <= 0 ? Argb.CLEAR : Argb.covering(inside.at(x, y, point), alpha);
        };
    }

    /// A rectangle upright.
    static Paint box(double left, double top, double right, double bottom, Paint inside) {
        return (x, y, point) -> {
            double alpha = edge(Math.min(Math.min(x - left, right - x), Math.min(y - top, bottom - y)), point);
            return alpha <= 0 ? Argb.CLEAR : Argb.covering(inside.at(x, y, point), alpha);
        };
    }

    /// A light that fades with the distance from its middle.
    static Paint glow(double centreX, double centreY, double radius, int colour) {
        return (x, y, point) -> {
            double distance = Math.hypot(x - centreX, y - centreY) / radius;
            return distance >= 1 ? Argb.CLEAR : Argb.covering(colour, (1 - distance) * (1 - distance));
        };
    }

    /// Everything below a line.
    static Paint below(Line line, Paint inside) {
        return (x, y, point) -> {
            double alpha = edge(y - line.at(x), point);
            return alpha <= 0 ? Argb.CLEAR : Argb.covering(inside.at(x, y, point), alpha);
        };
    }

    /// How much of a point lies inside, when its middle lies so far within the edge.
    static double edge(double inside, double point) {
        return Math.clamp(inside / point + 0.5, 0, 1);
    }

    /// A height for every place.
    @FunctionalInterface
    interface Line {
        double at(double x);
    }
}
