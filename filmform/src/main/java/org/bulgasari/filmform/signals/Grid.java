package org.bulgasari.filmform.signals;

import org.bulgasari.filmform.decode.SmallPicture;

/// The active picture of a frame in a few large cells, in which grain, noise and small movements drown:
/// brightness in 16 by 9, Cb and Cr in 4 by 4 each. One byte a cell, in this order, row by row.
public final class Grid {

    public static final int COLUMNS = 16;
    public static final int ROWS = 9;
    /// Cells of brightness.
    public static final int LUMA = COLUMNS * ROWS;

    private static final int COLOUR_SIDE = 4;
    /// All cells.
    public static final int CELLS = LUMA + 2 * COLOUR_SIDE * COLOUR_SIDE;

    private Grid() {}

    static byte[] of(SmallPicture picture, ActivePicture active) {
        byte[] cells = new byte[CELLS];
        int at = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                int top = active.row(row, ROWS);
                int left = active.column(column, COLUMNS);
                int bottom = Math.max(top + 1, active.row(row + 1, ROWS));
                int right = Math.max(left + 1, active.column(column + 1, COLUMNS));
                int sum = 0;
                for (int y = top; y < bottom; y++) for (int x = left; x < right; x++) sum += picture.luma(x, y);
                cells[at++] = (byte) (sum / ((bottom - top) * (right - left)));
            }
        }
        at = colours(picture::blue, active, cells, at);
        colours(picture::red, active, cells, at);
        return cells;
    }

    private static int colours(Plane plane, ActivePicture active, byte[] cells, int start) {
        int at = start;
        for (int row = 0; row < COLOUR_SIDE; row++) {
            for (int column = 0; column < COLOUR_SIDE; column++) {
                int top = active.row(row, COLOUR_SIDE) / 2;
                int left = active.column(column, COLOUR_SIDE) / 2;
                int bottom = Math.max(top + 1, active.row(row + 1, COLOUR_SIDE) / 2);
                int right = Math.max(left + 1, active.column(column + 1, COLOUR_SIDE) / 2);
                int sum = 0;
                for (int y = top; y < bottom; y++) for (int x = left; x < right; x++) sum += plane.at(x, y);
                cells[at++] = (byte) (sum / ((bottom - top) * (right - left)));
            }
        }
        return at;
    }

    private interface Plane {
        int at(int x, int y);
    }
}
