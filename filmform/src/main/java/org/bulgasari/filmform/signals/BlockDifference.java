package org.bulgasari.filmform.signals;

import java.util.Arrays;
import org.bulgasari.filmform.decode.SmallPicture;

/// How unlike two pictures are: the median, over 8 by 6 blocks, of the mean difference in brightness, 0 to 255.
///
/// The median is deaf to what fills less than half of the picture, such as a logo or a subtitle that appears.
final class BlockDifference {

    private static final int COLUMNS = 8;
    private static final int ROWS = 6;

    private BlockDifference() {}

    static double of(SmallPicture one, SmallPicture other, ActivePicture active) {
        double[] blocks = new double[COLUMNS * ROWS];
        for (int row = 0; row < ROWS; row++) {
            int top = active.row(row, ROWS);
            int bottom = active.row(row + 1, ROWS);
            for (int column = 0; column < COLUMNS; column++) {
                int left = active.column(column, COLUMNS);
                int right = active.column(column + 1, COLUMNS);
                int sum = 0;
                for (int y = top; y < bottom; y++)
                    for (int x = left; x < right; x++) sum += Math.abs(one.luma(x, y) - other.luma(x, y));
                blocks[row * COLUMNS + column] = (double) sum / Math.max(1, (bottom - top) * (right - left));
            }
        }
        Arrays.sort(blocks);
        return (blocks[blocks.length / 2 - 1] + blocks[blocks.length / 2]) / 2;
    }
}
