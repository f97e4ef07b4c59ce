package org.bulgasari.filmform.fingerprints;

import java.util.List;
import org.bulgasari.filmform.decode.SmallPicture;

/// Finds the active picture from some seconds of film.
///
/// A line of points belongs to the border when it is dark in all pictures of that time but for a quarter of its length
/// (subtitles stand there), and when the picture begins at a straight edge: the line after it is lit over half its
/// length at some time. So a night scene, which fades into the dark, has no borders. A line that is half border and
/// half picture is divided by its brightness.
final class BorderFinder {

    private static final double SUBTITLES = 0.25;
    private static final double DUST = 0.05;
    private static final double EDGE = 0.5;
    private static final double LEAST_ACTIVE = 0.4;
    /// Lines that a tape's head switching may light outside of the border.
    private static final int TAPE_NOISE = 2;

    private BorderFinder() {}

    static ActivePicture find(List<Sample> around) {
        double[] rows = edges(around, true);
        double[] columns = edges(around, false);
        return new ActivePicture(columns[0], rows[0], columns[1], rows[1]);
    }

    private static double[] edges(List<Sample> around, boolean rows) {
        int lines = rows ? SmallPicture.HEIGHT : SmallPicture.WIDTH;
        int points = rows ? SmallPicture.WIDTH : SmallPicture.HEIGHT;
        int[] lit = new int[lines];
        double[] brightness = new double[lines];
        for (Sample sample : around) {
            for (int line = 0; line < lines; line++) {
                lit[line] = Math.max(lit[line], rows ? sample.litInRow(line) : sample.litInColumn(line));
                brightness[line] += rows ? sample.rowBrightness(line) : sample.columnBrightness(line);
            }
        }
        double near = border(lit, brightness, points, false);
        double far = border(lit, brightness, points, true);
        boolean plausible = lines - near - far >= lines * LEAST_ACTIVE;
        return plausible ? new double[] {near, lines - far} : new double[] {0, lines};
    }

    /// How many lines, with a fraction, the border on one side has.
    private static double border(int[] lit, double[] brightness, int points, boolean fromTheEnd) {
        int lines = lit.length;
        int dark = darkUntil(0, lit, points * SUBTITLES, fromTheEnd);
        for (int noise = 1; dark < noise && noise <= TAPE_NOISE; noise++) {
            int until = darkUntil(noise, lit, points * DUST, fromTheEnd);
            if (until >= noise + 2) dark = until;
        }
        if (dark == 0 || dark + 1 >= lines) return 0;
        boolean straight = lit[at(dark, lines, fromTheEnd)] >= points * EDGE
                || lit[at(dark + 1, lines, fromTheEnd)] >= points * EDGE;
        if (!straight) return 0;
        double black = brightness[at(Math.max(0, dark - 2), lines, fromTheEnd)];
        double inside = brightness[at(dark + 1, lines, fromTheEnd)] - black;
        if (inside <= 0) return dark;
        double last = share(brightness[at(dark - 1, lines, fromTheEnd)] - black, inside);
        double first = share(brightness[at(dark, lines, fromTheEnd)] - black, inside);
        return dark + 1 - first - (first > 0.9 ? last : 0);
    }

    private static int darkUntil(int line, int[] lit, double most, boolean fromTheEnd) {
        int until = line;
        while (until < lit.length && lit[at(until, lit.length, fromTheEnd)] <= most) until++;
        return until == line && line > 0 ? 0 : until;
    }

    private static double share(double brightness, double inside) {
        return Math.clamp(brightness / inside, 0, 1);
    }

    private static int at(int line, int lines, boolean fromTheEnd) {
        return fromTheEnd ? lines - 1 - line : line;
    }
}
