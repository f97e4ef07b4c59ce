package org.bulgasari.filmform.decode;

import org.bulgasari.filmform.time.Rational;

/// One picture of a film, reduced to what measures need: brightness, 64 by 36.
public final class SmallPicture {

    public static final int WIDTH = 64;
    public static final int HEIGHT = 36;

    private final int frame;
    private final Rational time;
    private final byte[] luma;

    /// @param luma row by row, taken over and not copied
    SmallPicture(int frame, Rational time, byte[] luma) {
        if (luma.length != WIDTH * HEIGHT) throw new IllegalArgumentException("Not " + WIDTH + " by " + HEIGHT);
        this.frame = frame;
        this.time = time;
        this.luma = luma;
    }

    /// Its number, from 0, in the order of presentation.
    public int frame() {
        return frame;
    }

    /// When it is shown, in seconds as its container says.
    public Rational time() {
        return time;
    }

    /// Brightness at a point, 0 to 255.
    public int luma(int x, int y) {
        return luma[y * WIDTH + x] & 0xff;
    }
}
