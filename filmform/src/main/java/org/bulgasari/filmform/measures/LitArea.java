package org.bulgasari.filmform.measures;

import org.bulgasari.filmform.decode.Still;

/// A still without the black bars at its edges; the whole of it when all is black.
///
/// @param left first column that counts
/// @param top first row that counts
/// @param right last column that counts
/// @param bottom last row that counts
record LitArea(int left, int top, int right, int bottom) {

    private static final int BLACK = 24;
    private static final int EVERY = 4;

    static LitArea of(Still still) {
        int top = 0;
        int bottom = still.height() - 1;
        while (top < bottom && rowIsBlack(still, top)) top++;
        while (bottom > top && rowIsBlack(still, bottom)) bottom--;
        if (top == bottom) return new LitArea(0, 0, still.width() - 1, still.height() - 1);
        int left = 0;
        int right = still.width() - 1;
        while (left < right && columnIsBlack(still, left, top, bottom)) left++;
        while (right > left && columnIsBlack(still, right, top, bottom)) right--;
        return new LitArea(left, top, right, bottom);
    }

    private static boolean rowIsBlack(Still still, int y) {
        for (int x = 0; x < still.width(); x += EVERY) if (isLit(still.rgb(x, y))) return false;
        return true;
    }

    private static boolean columnIsBlack(Still still, int x, int top, int bottom) {
        for (int y = top; y <= bottom; y += EVERY) if (isLit(still.rgb(x, y))) return false;
        return true;
    }

    private static boolean isLit(int rgb) {
        return (rgb >> 16 & 0xff) > BLACK || (rgb >> 8 & 0xff) > BLACK || (rgb & 0xff) > BLACK;
    }

    int width() {
        return right - left + 1;
    }

    int height() {
        return bottom - top + 1;
    }
}
