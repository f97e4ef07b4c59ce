package org.bulgasari.filmform.measures;

/// A colour in CIELAB (CIE 15:2004, section 8.2.1), under D65 and the 2 degree observer.
///
/// @param l lightness, 0 to 100
/// @param a from green to red
/// @param b from blue to yellow
public record Lab(double l, double a, double b) {

    /// White of D65, with the lightness of 1.
    private static final double X_WHITE = 0.95047;

    private static final double Z_WHITE = 1.08883;
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            double v = i / 255.0;
            LINEAR[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        }
    }

    public Lab {
        Plausible.within("Lightness", l, -1, 101);
        Plausible.within("The colour a", a, -200, 200);
        Plausible.within("The colour b", b, -200, 200);
    }

    /// From sRGB by IEC 61966-2-1: its curve, its primaries, its white.
    public static Lab ofRgb(int rgb) {
        double r = LINEAR[rgb >> 16 & 0xff];
        double g = LINEAR[rgb >> 8 & 0xff];
        double b = LINEAR[rgb & 0xff];
        double x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / X_WHITE);
        double y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / Z_WHITE);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double root(double t) {
        return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
    }

    /// The nearest colour of sRGB, as 0xRRGGBB.
    public int rgb() {
        double fy = (l + 16) / 116;
        double x = X_WHITE * cube(fy + a / 500);
        double y = cube(fy);
        double z = Z_WHITE * cube(fy - b / 200);
        int red = coded(3.2404542 * x - 1.5371385 * y - 0.4985314 * z);
        int green = coded(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z);
        int blue = coded(0.0556434 * x - 0.2040259 * y + 1.0572252 * z);
        return red << 16 | green << 8 | blue;
    }

    private static double cube(double f) {
        double cube = f * f * f;
        return cube > EPSILON ? cube : (116 * f - 16) / KAPPA;
    }

    private static int coded(double linear) {
        double v = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(v, 0.0, 1.0));
    }

    /// Distance from grey.
    public double chroma() {
        return Math.hypot(a, b);
    }
}
