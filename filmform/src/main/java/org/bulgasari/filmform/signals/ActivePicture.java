package org.bulgasari.filmform.signals;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.bulgasari.filmform.decode.SmallPicture;

/// What borders (letterbox, pillarbox) leave of a small picture.
///
/// A row or column at the edge is border when it is dark and flat in nearly all pictures that show something.
///
/// @param left first column
/// @param top first row
/// @param right after the last column
/// @param bottom after the last row
record ActivePicture(int left, int top, int right, int bottom) {

    static final ActivePicture WHOLE = new ActivePicture(0, 0, SmallPicture.WIDTH, SmallPicture.HEIGHT);

    private static final double DARK = 40;
    private static final double FLAT = 6;
    /// Contrast of a picture that can tell borders from night.
    private static final double TELLING = 8;

    private static final int FEWEST = 12;
    /// Of pictures that may show something in a border: a flash of dirt.
    private static final double STRAY = 0.005;
    /// Borders never take more than this share of a side at one end.
    private static final double MOST = 0.36;

    /// The active picture of a stretch of film; the one before it when this one is too dark to tell.
    static ActivePicture of(List<SmallPicture> stretch, ActivePicture before) {
        int[] rows = new int[SmallPicture.HEIGHT];
        int[] columns = new int[SmallPicture.WIDTH];
        int telling = 0;
        for (SmallPicture picture : stretch) {
            if (!tells(picture)) continue;
            telling++;
            for (int i = 0; i < rows.length; i++) {
                int y = i;
                if (isLit(SmallPicture.WIDTH, x -> picture.luma(x, y))) rows[i]++;
            }
            for (int i = 0; i < columns.length; i++) {
                int x = i;
                if (isLit(SmallPicture.HEIGHT, y -> picture.luma(x, y))) columns[i]++;
            }
        }
        if (telling < FEWEST) return before;
        int stray = (int) (telling * STRAY);
        return new ActivePicture(
                first(columns, stray),
                first(rows, stray),
                columns.length - last(columns, stray),
                rows.length - last(rows, stray));
    }

    private static boolean tells(SmallPicture picture) {
        double sum = 0;
        double squares = 0;
        for (int y = 0; y < SmallPicture.HEIGHT; y += 2) {
            for (int x = 0; x < SmallPicture.WIDTH; x += 2) {
                int luma = picture.luma(x, y);
                sum += luma;
                squares += luma * luma;
            }
        }
        double points = SmallPicture.WIDTH * SmallPicture.HEIGHT / 4.0;
        return squares / points - sum / points * sum / points > TELLING * TELLING;
    }

    private static boolean isLit(int length, IntUnaryOperator luma) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < length; i++) {
            int value = luma.applyAsInt(i);
            sum += value;
            squares += value * value;
        }
        double mean = sum / length;
        return mean > DARK || squares / length - mean * mean > FLAT * FLAT;
    }

    private static int first(int[] lit, int stray) {
        int border = 0;
        while (border < lit.length * MOST && lit[border] <= stray) border++;
        return border;
    }

    private static int last(int[] lit, int stray) {
        int border = 0;
        while (border < lit.length * MOST && lit[lit.length - 1 - border] <= stray) border++;
        return border;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    /// Where a column of `columns` over the active picture begins.
    int column(int number, int columns) {
        return left + number * width() / columns;
    }

    /// Where a row of `rows` over the active picture begins.
    int row(int number, int rows) {
        return top + number * height() / rows;
    }
}
