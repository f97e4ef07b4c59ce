package org.bulgasari.filmform.shots;

import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.time.Rational;

/// A small picture that can be worked on: brightness in 64 by 36 points, Cb and Cr in 32 by 18, from 0 to 255.
final class Plate {

    static final int WIDTH = SmallPicture.WIDTH;
    static final int HEIGHT = SmallPicture.HEIGHT;

    final float[][] luma = new float[HEIGHT][WIDTH];
    final float[][] blue = new float[HEIGHT / 2][WIDTH / 2];
    final float[][] red = new float[HEIGHT / 2][WIDTH / 2];

    static Plate of(SmallPicture picture) {
        Plate plate = new Plate();
        for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) plate.luma[y][x] = picture.luma(x, y);
        for (int y = 0; y < HEIGHT / 2; y++) {
            for (int x = 0; x < WIDTH / 2; x++) {
                plate.blue[y][x] = picture.blue(x, y);
                plate.red[y][x] = picture.red(x, y);
            }
        }
        return plate;
    }

    /// How much of something new there is at a place; places run from 0 to 1.
    interface Share {
        double at(double x, double y);
    }

    /// This picture, and of the other one as much as there is share.
    Plate mixed(Plate other, Share share) {
        Plate mixed = new Plate();
        mix(luma, other.luma, mixed.luma, share);
        mix(blue, other.blue, mixed.blue, share);
        mix(red, other.red, mixed.red, share);
        return mixed;
    }

    private static void mix(float[][] one, float[][] other, float[][] into, Share share) {
        for (int y = 0; y < into.length; y++) {
            for (int x = 0; x < into[y].length; x++) {
                double s = share.at((x + 0.5) / into[y].length, (y + 0.5) / into.length);
                into[y][x] = (float) (one[y][x] * (1 - s) + other[y][x] * s);
            }
        }
    }

    /// The part that begins at a corner and is as wide and high as told, in shares of the whole, as a whole picture.
    Plate part(double left, double top, double size, boolean mirrored) {
        Plate part = new Plate();
        enlarge(luma, part.luma, left, top, size, mirrored);
        enlarge(blue, part.blue, left, top, size, mirrored);
        enlarge(red, part.red, left, top, size, mirrored);
        return part;
    }

    private static void enlarge(float[][] from, float[][] to, double left, double top, double size, boolean mirrored) {
        for (int y = 0; y < to.length; y++) {
            for (int x = 0; x < to[y].length; x++) {
                double across = (x + 0.5) / to[y].length;
                double u = (left + size * (mirrored ? 1 - across : across)) * from[0].length - 0.5;
                double v = (top + size * (y + 0.5) / to.length) * from.length - 0.5;
                to[y][x] = between(from, u, v);
            }
        }
    }

    private static float between(float[][] plane, double u, double v) {
        int x = Math.clamp((int) Math.floor(u), 0, plane[0].length - 2);
        int y = Math.clamp((int) Math.floor(v), 0, plane.length - 2);
        double a = Math.clamp(u - x, 0, 1);
        double b = Math.clamp(v - y, 0, 1);
        double upper = plane[y][x] * (1 - a) + plane[y][x + 1] * a;
        double lower = plane[y + 1][x] * (1 - a) + plane[y + 1][x + 1] * a;
        return (float) (upper * (1 - b) + lower * b);
    }

    static Plate flat(double brightness, double blue, double red) {
        Plate plate = new Plate();
        for (float[] row : plate.luma) java.util.Arrays.fill(row, (float) brightness);
        for (float[] row : plate.blue) java.util.Arrays.fill(row, (float) blue);
        for (float[] row : plate.red) java.util.Arrays.fill(row, (float) red);
        return plate;
    }

    SmallPicture picture() {
        return new SmallPicture(0, Rational.ZERO, bytes(luma), bytes(blue), bytes(red));
    }

    private static byte[] bytes(float[][] plane) {
        byte[] bytes = new byte[plane.length * plane[0].length];
        int at = 0;
        for (float[] row : plane) for (float value : row) bytes[at++] = (byte) Math.clamp(Math.round(value), 0, 255);
        return bytes;
    }
}
