package org.bulgasari.filmform.fingerprints;

import org.bulgasari.filmform.decode.SmallPicture;

/// What black borders leave of a picture, in points of a [SmallPicture], with fractions.
record ActivePicture(double left, double top, double right, double bottom) {

    static final ActivePicture ALL = new ActivePicture(0, 0, SmallPicture.WIDTH, SmallPicture.HEIGHT);

    /// The same centre, a share of width and height.
    ActivePicture central(double share) {
        double x = (right - left) * (1 - share) / 2;
        double y = (bottom - top) * (1 - share) / 2;
        return new ActivePicture(left + x, top + y, right - x, bottom - y);
    }
}
