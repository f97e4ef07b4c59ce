package org.bulgasari.filmform.synthetic.picture;

/// Colours as 0xAARRGGBB, so that painting a picture makes no objects.
public final class Argb {

    public static final int CLEAR = 0;
    public static final int BLACK = 0xff000000;
    public static final int WHITE = 0xffffffff;

    private Argb() {}

    /// Opaque; every part from 0 to 1, what lies outside is clipped.
    public static int of(double red, double green, double blue) {
        return 0xff000000 | part(red) << 16 | part(green) << 8 | part(blue);
    }

    public static int grey(double light) {
        return of(light, light, light);
    }

    /// @param hue turns around the circle of colours, 0 red
    /// @param saturation from 0 to 1
    /// @param value brightness of the lightest part, from 0 to 1
    public static int ofHue(double hue, double saturation, double value) {
        return of(
                value * (1 - saturation * ramp(hue)),
                value * (1 - saturation * ramp(hue - 1 / 3.0)),
                value * (1 - saturation * ramp(hue - 2 / 3.0)));
    }

    private static double ramp(double turn) {
        double distance = Math.abs(turn - Math.rint(turn)) * 6;
        return Math.clamp(distance - 1, 0, 1);
    }

    /// From one colour (weight 0) to the other (weight 1), alpha and all.
    public static int mix(int one, int other, double weight) {
        double w = Math.clamp(weight, 0, 1);
        int mixed = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            int from = one >>> shift & 0xff;
            mixed |= (int) Math.round(from + ((other >>> shift & 0xff) - from) * w) << shift;
        }
        return mixed;
    }

    /// The same colour, lighter or darker.
    public static int lit(int colour, double gain) {
        return (colour & 0xff000000)
                | part((colour >> 16 & 0xff) / 255.0 * gain) << 16
                | part((colour >> 8 & 0xff) / 255.0 * gain) << 8
                | part((colour & 0xff) / 255.0 * gain);
    }

    /// The same colour, covering so much of what lies under it, 0 to 1.
    public static int covering(int colour, double alpha) {
        return part(alpha * ((colour >>> 24) / 255.0)) << 24 | (colour & 0xffffff);
    }

    private static int part(double value) {
        return (int) (Math.clamp(value, 0, 1) * 255 + 0.5);
    }
}
