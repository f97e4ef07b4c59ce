package org.bulgasari.filmform.synthetic.picture;

/// What a camera sees: the place in the world at the middle of the picture, and how large.
///
/// @param zoom 2 shows half the world twice as large
public record View(double x, double y, double zoom) {

    /// The world at rest.
    public static final View WHOLE = new View(0, 0, 1);

    public View {
        if (!(zoom > 0)) throw new IllegalArgumentException("A camera cannot zoom to " + zoom);
    }

    public View moved(double right, double down) {
        return new View(x + right, y + down, zoom);
    }

    public View zoomed(double factor) {
        return new View(x, y, zoom * factor);
    }

    /// How large things at a depth appear: the world's own plane is at depth 1, what is farther changes less.
    public double scaleAt(double depth) {
        return Math.max(0.05, 1 + (zoom - 1) / depth);
    }
}
