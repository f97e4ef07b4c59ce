package org.bulgasari.filmform.signals;

import org.bulgasari.filmform.decode.SmallPicture;

/// Figures of one picture by itself, and its correlation with another.
final class PictureStatistics {

    private PictureStatistics() {}

    static void measure(SmallPicture picture, ActivePicture active, SignalSink signals) {
        long sum = 0;
        long squares = 0;
        for (int y = active.top(); y < active.bottom(); y++) {
            for (int x = active.left(); x < active.right(); x++) {
                int luma = picture.luma(x, y);
                sum += luma;
                squares += (long) luma * luma;
            }
        }
        double points = active.width() * active.height();
        double mean = sum / points;
        signals.set(Signal.LUMA, mean);
        signals.set(Signal.CONTRAST, Math.sqrt(Math.max(0, squares / points - mean * mean)));
        signals.set(Signal.SATURATION, saturation(picture, active));
        signals.set(Signal.DETAIL, detail(picture, active));
    }

    private static double saturation(SmallPicture picture, ActivePicture active) {
        double sum = 0;
        int points = 0;
        for (int y = (active.top() + 1) / 2; y < active.bottom() / 2; y++) {
            for (int x = (active.left() + 1) / 2; x < active.right() / 2; x++) {
                double blue = picture.blue(x, y) - 128;
                double red = picture.red(x, y) - 128;
                sum += Math.sqrt(blue * blue + red * red);
                points++;
            }
        }
        return points == 0 ? 0 : sum / points;
    }

    private static double detail(SmallPicture picture, ActivePicture active) {
        int columns = active.width() / 2;
        int rows = active.height() / 2;
        double[] above = new double[columns];
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            double left = 0;
            for (int column = 0; column < columns; column++) {
                double here = quad(picture, active.left() + 2 * column, active.top() + 2 * row);
                if (column > 0) sum += (here - left) * (here - left) / rows / (columns - 1);
                if (row > 0) sum += (here - above[column]) * (here - above[column]) / columns / (rows - 1);
                above[column] = here;
                left = here;
            }
        }
        return Math.sqrt(sum);
    }

    private static double quad(SmallPicture picture, int x, int y) {
        return (picture.luma(x, y) + picture.luma(x + 1, y) + picture.luma(x, y + 1) + picture.luma(x + 1, y + 1))
                / 4.0;
    }

    /// 1 minus the correlation of brightness; 0 for two pictures that are both flat.
    static double activity(SmallPicture one, SmallPicture other, ActivePicture active) {
        Correlation likeness = new Correlation();
        for (int y = active.top(); y < active.bottom(); y++)
            for (int x = active.left(); x < active.right(); x++) likeness.add(one.luma(x, y), other.luma(x, y));
        return likeness.deviations() < 1 ? 0 : 1 - likeness.value();
    }
}
