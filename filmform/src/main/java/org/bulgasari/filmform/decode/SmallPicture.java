package org.bulgasari.filmform.decode;

import org.bulgasari.filmform.time.Rational;

/// One frame of a film, reduced to what most measures need: the whole picture, upright, in 64 by 36 points of
/// brightness and 32 by 18 of colour, whatever its shape.
public final class SmallPicture {

    public static final int WIDTH = 64;
    public static final int HEIGHT = 36;
    /// Of the planes of colour.
    public static final int COLOUR_WIDTH = WIDTH / 2;

    public static final int COLOUR_HEIGHT = HEIGHT / 2;

    private final int frame;
    private final Rational time;
    private final byte[] luma;
    private final byte[] blue;
    private final byte[] red;

    /// @param luma row by row, 0 black to 255 white; taken over and not copied, as are the others
    /// @param blue Cb, 128 for grey
    /// @param red Cr, 128 for grey
    public SmallPicture(int frame, Rational time, byte[] luma, byte[] blue, byte[] red) {
        if (luma.length != WIDTH * HEIGHT) throw new IllegalArgumentException("Not " + WIDTH + " by " + HEIGHT);
        if (blue.length != COLOUR_WIDTH * COLOUR_HEIGHT || red.length != COLOUR_WIDTH * COLOUR_HEIGHT)
            throw new IllegalArgumentException("Not " + COLOUR_WIDTH + " by " + COLOUR_HEIGHT);
        this.frame = frame;
        this.time = time;
        this.luma = luma;
        this.blue = blue;
        this.red = red;
    }

    /// Its number, from 0, in the order of presentation.
    public int frame() {
        return frame;
    }

    /// When it appears, in seconds from the film's first frame.
    public Rational time() {
        return time;
    }

    /// Brightness at a point, 0 to 255.
    public int luma(int x, int y) {
        return luma[y * WIDTH + x] & 0xff;
    }

    /// Cb at a point of the smaller planes, 0 to 255, grey at 128.
    public int blue(int x, int y) {
        return blue[y * COLOUR_WIDTH + x] & 0xff;
    }

    /// Cr at a point of the smaller planes, 0 to 255, grey at 128.
    public int red(int x, int y) {
        return red[y * COLOUR_WIDTH + x] & 0xff;
    }
}
