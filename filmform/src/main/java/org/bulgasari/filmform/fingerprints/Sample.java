package org.bulgasari.filmform.fingerprints;

import org.bulgasari.filmform.decode.SmallPicture;

/// A picture taken at a tick, and how its lines are lit.
final class Sample {

    private static final int LEAST_LIT = 10;
    private static final int ALWAYS_LIT = 30;
    /// What a tape makes of black, at most.
    private static final int LIGHTEST_BLACK = 60;
    /// Less than this share of a picture is not called its black.
    private static final double LEAST_BLACK = 0.05;

    private final long tick;
    private final SmallPicture picture;
    private final int[] litInRow;
    private final int[] litInColumn;
    private final int[] rows;
    private final int[] columns;

    private Sample(long tick, Sample held) {
        this.tick = tick;
        picture = held.picture;
        litInRow = held.litInRow;
        litInColumn = held.litInColumn;
        rows = held.rows;
        columns = held.columns;
    }

    Sample(long tick, SmallPicture picture) {
        this.tick = tick;
        this.picture = picture;
        litInRow = new int[SmallPicture.HEIGHT];
        litInColumn = new int[SmallPicture.WIDTH];
        rows = new int[SmallPicture.HEIGHT];
        columns = new int[SmallPicture.WIDTH];
        for (int y = 0; y < SmallPicture.HEIGHT; y++) {
            for (int x = 0; x < SmallPicture.WIDTH; x++) {
                int luma = picture.luma(x, y);
                rows[y] += luma;
                columns[x] += luma;
            }
        }
        countLit();
    }

    private void countLit() {
        int sum = 0;
        for (int row : rows) sum += row;
        int mean = sum / (SmallPicture.WIDTH * SmallPicture.HEIGHT);
        int black = black();
        int threshold = black + Math.clamp((mean - black) / 2, LEAST_LIT, ALWAYS_LIT);
        for (int y = 0; y < SmallPicture.HEIGHT; y++) {
            int inRow = 0;
            for (int x = 0; x < SmallPicture.WIDTH; x++) {
                int lit = picture.luma(x, y) > threshold ? 1 : 0;
                inRow += lit;
                litInColumn[x] += lit;
            }
            litInRow[y] = inRow;
        }
    }

    /// The brightness that the darkest twentieth does not exceed; 0 where that is no black any more.
    private int black() {
        int[] counts = new int[256];
        for (int y = 0; y < SmallPicture.HEIGHT; y++)
            for (int x = 0; x < SmallPicture.WIDTH; x++) counts[picture.luma(x, y)]++;
        int black = 0;
        int darker = counts[0];
        while (darker < SmallPicture.WIDTH * SmallPicture.HEIGHT * LEAST_BLACK) darker += counts[++black];
        return black > LIGHTEST_BLACK ? 0 : black;
    }

    /// The same picture, still on screen at a later tick.
    Sample heldUntil(long later) {
        return new Sample(later, this);
    }

    long tick() {
        return tick;
    }

    SmallPicture picture() {
        return picture;
    }

    /// Points that stand out from the picture's black by half its mean (at least 10, at most 30).
    int litInRow(int y) {
        return litInRow[y];
    }

    int litInColumn(int x) {
        return litInColumn[x];
    }

    double rowBrightness(int y) {
        return (double) rows[y] / SmallPicture.WIDTH;
    }

    double columnBrightness(int x) {
        return (double) columns[x] / SmallPicture.HEIGHT;
    }
}
