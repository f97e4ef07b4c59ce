package org.bulgasari.filmform.fingerprints;

import org.bulgasari.filmform.decode.SmallPicture;

/// The active picture with local brightness and contrast evened out, so that a logo, a faded print or another gamma
/// weighs little: each point less the mean around it, over the deviation around it, held within bounds.
final class NormalisedPicture {

    private static final int WIDTH = SmallPicture.WIDTH;
    private static final int HEIGHT = SmallPicture.HEIGHT;
    private static final int REACH_X = 10;
    private static final int REACH_Y = 6;
    private static final float NOISE = 8;
    private static final float BOUND = 2;

    private final float[] points = new float[WIDTH * HEIGHT];
    private final double contrast;

    NormalisedPicture(SmallPicture picture, ActivePicture active) {
        int left = (int) Math.ceil(active.left() - 0.1);
        int top = (int) Math.ceil(active.top() - 0.1);
        int right = (int) Math.floor(active.right() + 0.1);
        int bottom = (int) Math.floor(active.bottom() + 0.1);
        int[] sums = new int[(WIDTH + 1) * (HEIGHT + 1)];
        int[] squares = new int[(WIDTH + 1) * (HEIGHT + 1)];
        for (int y = top; y < bottom; y++) {
            int sum = 0;
            int square = 0;
            for (int x = left; x < right; x++) {
                int luma = picture.luma(x, y);
                sum += luma;
                square += luma * luma;
                int at = (y + 1) * (WIDTH + 1) + x + 1;
                sums[at] = sums[at - WIDTH - 1] + sum;
                squares[at] = squares[at - WIDTH - 1] + square;
            }
        }
        for (int y = top; y < bottom; y++) {
            int above = Math.max(top, y - REACH_Y) * (WIDTH + 1);
            int below = Math.min(bottom, y + REACH_Y + 1) * (WIDTH + 1);
            for (int x = left; x < right; x++) {
                int before = Math.max(left, x - REACH_X);
                int after = Math.min(right, x + REACH_X + 1);
                float count = (float) (below - above) / (WIDTH + 1) * (after - before);
                float mean = box(sums, above, below, before, after) / count;
                float variance = box(squares, above, below, before, after) / count - mean * mean;
                float scale = 1 / (float) Math.sqrt(Math.max(0, variance) + NOISE * NOISE);
                float value = (picture.luma(x, y) - mean) * scale;
                points[y * WIDTH + x] = Math.max(-BOUND, Math.min(BOUND, value));
            }
        }
        contrast = deviation(sums, squares, left, top, right, bottom);
    }

    private static float box(int[] table, int above, int below, int before, int after) {
        return table[below + after] - table[below + before] - table[above + after] + table[above + before];
    }

    private static double deviation(int[] sums, int[] squares, int left, int top, int right, int bottom) {
        int count = (right - left) * (bottom - top);
        if (count <= 0) return 0;
        int last = bottom * (WIDTH + 1) + right;
        double mean = (double) sums[last] / count;
        return Math.sqrt(Math.max(0, (double) squares[last] / count - mean * mean));
    }

    /// Row by row, 0 outside the active picture.
    float[] points() {
        return points;
    }

    /// Standard deviation of brightness in the active picture, before it was evened out.
    double contrast() {
        return contrast;
    }
}
