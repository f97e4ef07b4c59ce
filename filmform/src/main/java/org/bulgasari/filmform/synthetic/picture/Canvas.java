package org.bulgasari.filmform.synthetic.picture;

import java.util.Arrays;

/// A picture being painted: red, green and blue of every point as light from 0 to 1, as video codes it (not
/// linear). Light may leave that range until the picture is read. One thread.
public final class Canvas {

    private final int width;
    private final int height;
    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private View view = View.WHOLE;

    public Canvas(int width, int height) {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0)
            throw new IllegalArgumentException(
                    "A made film's sides are even and at least 2, not " + width + " by " + height);
        this.width = width;
        this.height = height;
        this.red = new float[width * height];
        this.green = new float[width * height];
        this.blue = new float[width * height];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Width over height.
    public double aspect() {
        return (double) width / height;
    }

    public View view() {
        return view;
    }

    /// From where painting sees the world from now on.
    public void look(View from) {
        view = from;
    }

    public void fill(int colour) {
        Arrays.fill(red, (colour >> 16 & 0xff) / 255f);
        Arrays.fill(green, (colour >> 8 & 0xff) / 255f);
        Arrays.fill(blue, (colour & 0xff) / 255f);
    }

    /// Paints the whole picture with what lies at a depth: 1 moves with the camera, 10 hardly.
    public void paint(double depth, Paint paint) {
        paint(depth, paint, 0, 0, width, height);
    }

    /// Paints where the world lies within a rectangle, at depth 1.
    public void paint(double left, double top, double right, double bottom, Paint paint) {
        double perUnit = view.scaleAt(1) * height / 2;
        paint(
                1,
                paint,
                (int) Math.floor((left - view.x()) * perUnit + width / 2.0) - 1,
                (int) Math.floor((top - view.y()) * perUnit + height / 2.0) - 1,
                (int) Math.ceil((right - view.x()) * perUnit + width / 2.0) + 1,
                (int) Math.ceil((bottom - view.y()) * perUnit + height / 2.0) + 1);
    }

    /// An ellipse at depth 1.
    public void disc(double x, double y, double radiusX, double radiusY, Paint inside) {
        paint(x - radiusX, y - radiusY, x + radiusX, y + radiusY, Paint.disc(x, y, radiusX, radiusY, inside));
    }

    /// A rectangle at depth 1.
    public void box(double left, double top, double right, double bottom, Paint inside) {
        paint(left, top, right, bottom, Paint.box(left, top, right, bottom, inside));
    }

    /// A light at depth 1.
    public void glow(double x, double y, double radius, int colour) {
        paint(x - radius, y - radius, x + radius, y + radius, Paint.glow(x, y, radius, colour));
    }

    private void paint(double depth, Paint paint, int fromX, int fromY, int toX, int toY) {
        double point = 2 / (view.scaleAt(depth) * height);
        double left = view.x() / depth - point * width / 2;
        double top = view.y() / depth - point * height / 2;
        for (int y = Math.max(0, fromY); y < Math.min(height, toY); y++) {
            for (int x = Math.max(0, fromX); x < Math.min(width, toX); x++)
                lay(y * width + x, paint.at(left + (x + 0.5) * point, top + (y + 0.5) * point, point));
        }
    }

    private void lay(int at, int colour) {
        int alpha = colour >>> 24;
        if (alpha == 0) return;
        float over = alpha / 255f;
        red[at] += ((colour >> 16 & 0xff) / 255f - red[at]) * over;
        green[at] += ((colour >> 8 & 0xff) / 255f - green[at]) * over;
        blue[at] += ((colour & 0xff) / 255f - blue[at]) * over;
    }

    /// Changes the light of every point in place.
    public void change(Light light) {
        for (int i = 0; i < red.length; i++) {
            red[i] = light.of(red[i]);
            green[i] = light.of(green[i]);
            blue[i] = light.of(blue[i]);
        }
    }

    /// Lays another picture of the same size over this one.
    ///
    /// @param weight at every point, given its place on the picture from 0 to 1: 0 keeps this one, 1 shows the
    ///     other
    public void cover(Canvas other, Weight weight) {
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                float w = (float) Math.clamp(weight.at((x + 0.5) / width, (y + 0.5) / height), 0, 1);
                red[i] += (other.red[i] - red[i]) * w;
                green[i] += (other.green[i] - green[i]) * w;
                blue[i] += (other.blue[i] - blue[i]) * w;
            }
        }
    }

    /// Takes the colour away.
    ///
    /// @param tint what white becomes
    public void grey(int tint) {
        float r = (tint >> 16 & 0xff) / 255f;
        float g = (tint >> 8 & 0xff) / 255f;
        float b = (tint & 0xff) / 255f;
        for (int i = 0; i < red.length; i++) {
            float light = 0.299f * red[i] + 0.587f * green[i] + 0.114f * blue[i];
            red[i] = light * r;
            green[i] = light * g;
            blue[i] = light * b;
        }
    }

    /// The planes themselves, red, green and blue, row by row.
    float[][] planes() {
        return new float[][] {red, green, blue};
    }

    /// A new light for an old one.
    @FunctionalInterface
    public interface Light {
        float of(float light);
    }

    /// How much of another picture shows at a place.
    @FunctionalInterface
    public interface Weight {
        double at(double x, double y);
    }
}
