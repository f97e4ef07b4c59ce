package org.bulgasari.filmform.decode;

import org.bulgasari.filmform.time.Rational;

/// A picture as a viewer sees it, upright, with square points, no side longer than 320: taken twice a second,
/// for colours, keyframes and fingerprints.
public final class Still {

    public static final int LONGEST_SIDE = 320;

    private final int frame;
    private final Rational time;
    private final int width;
    private final int height;
    private final byte[] rgb;

    /// @param rgb red, green, blue of every point, row by row; taken over and not copied
    public Still(int frame, Rational time, int width, int height, byte[] rgb) {
        if (rgb.length != width * height * 3) throw new IllegalArgumentException("Not " + width + " by " + height);
        this.frame = frame;
        this.time = time;
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /// The number of the frame it shows.
    public int frame() {
        return frame;
    }

    /// When that frame appears, in seconds from the film's first.
    public Rational time() {
        return time;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Red, green and blue as 0xRRGGBB.
    public int rgb(int x, int y) {
        int at = (y * width + x) * 3;
        return (rgb[at] & 0xff) << 16 | (rgb[at + 1] & 0xff) << 8 | (rgb[at + 2] & 0xff);
    }
}
