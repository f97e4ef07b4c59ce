package org.bulgasari.filmform.fingerprints;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bulgasari.filmform.decode.SmallPicture;

/// Signs of the cosine coefficients of a part of a picture, lowest frequencies first.
///
/// The transform is taken over the points themselves, on a basis laid out for the exact part, so nothing is
/// resampled. Bits are numbered so that every third of a hash (21 bits) holds low and high frequencies alike.
/// Bases are made once for each part and kept. One thread.
final class CosineHash {

    private static final int WIDTH = SmallPicture.WIDTH;
    private static final int HEIGHT = SmallPicture.HEIGHT;
    private static final int KEPT_PARTS = 64;
    private static final int WEAK_BITS = 20;

    private final int across;
    private final int down;
    private final int[] order;
    /// Above every sum of frequencies that is asked for.
    private final int widest;
    private final Map<ActivePicture, float[][]> bases = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ActivePicture, float[][]> eldest) {
            return size() > KEPT_PARTS;
        }
    };
    private final float[] columns;
    private final float[] coefficients;

    private CosineHash(int across, int down, int widest, int[] order) {
        this.across = across;
        this.down = down;
        this.widest = widest;
        this.order = order;
        this.columns = new float[down * WIDTH];
        this.coefficients = new float[down * across];
    }

    /// 64 bits: frequencies whose sum is at most 10.
    static CosineHash small() {
        int side = 11;
        int[] order = new int[64];
        int found = 0;
        for (int sum = 1; sum < side; sum++) {
            for (int v = 0; v <= sum; v++) {
                if (sum == side - 1 && v == sum) continue;
                order[found++] = v * side + sum - v;
            }
        }
        return new CosineHash(side, side, side, order);
    }

    /// 256 bits, up to 19 periods of half a wave across and 12 down.
    static CosineHash large() {
        int across = 20;
        int down = 13;
        int[] order = new int[256];
        for (int i = 0; i < order.length; i++) order[i] = i + 1;
        return new CosineHash(across, down, across + down, order);
    }

    /// Looks at a part of a picture; the bits can then be asked for.
    void look(NormalisedPicture picture, ActivePicture part) {
        float[][] basis = bases.computeIfAbsent(part, this::basis);
        project(picture.points(), basis[0], basis[1]);
    }

    private void project(float[] points, float[] vertical, float[] horizontal) {
        Arrays.fill(columns, 0);
        Arrays.fill(coefficients, 0);
        for (int v = 0; v < down; v++) {
            for (int y = 0; y < HEIGHT; y++) {
                float factor = vertical[v * HEIGHT + y];
                if (factor == 0) continue;
                for (int x = 0; x < WIDTH; x++) columns[v * WIDTH + x] += factor * points[y * WIDTH + x];
            }
            int until = Math.min(across, widest - v);
            for (int x = 0; x < WIDTH; x++) {
                float value = columns[v * WIDTH + x];
                for (int u = 0; u < until; u++) coefficients[v * across + u] += value * horizontal[x * across + u];
            }
        }
    }

    /// Bits `from * 64` to `from * 64 + 63`: 1 where the coefficient is above zero.
    long bits(int from) {
        long bits = 0;
        for (int i = 0; i < 64; i++) if (coefficients[order[from * 64 + i]] > 0) bits |= 1L << position(i);
        return bits;
    }

    /// The bits of the first 64 that are nearest to turning: those of the smallest coefficients.
    long weakBits() {
        float[] sizes = new float[64];
        for (int i = 0; i < 64; i++) sizes[i] = Math.abs(coefficients[order[i]]);
        float[] sorted = sizes.clone();
        Arrays.sort(sorted);
        long bits = 0;
        for (int i = 0; i < 64; i++) if (sizes[i] < sorted[WEAK_BITS]) bits |= 1L << position(i);
        return bits;
    }

    /// Those of 64 bits whose waves have an odd number of halves across, or down.
    long odd(boolean alongAcross, int from) {
        long bits = 0;
        for (int i = 0; i < 64; i++) {
            int frequency = order[from * 64 + i];
            int halves = alongAcross ? frequency % across : frequency / across;
            if (halves % 2 == 1) bits |= 1L << position(i);
        }
        return bits;
    }

    /// Deals bits out to thirds in turn; the last one stays.
    static int position(int i) {
        return i == 63 ? 63 : i % 3 * 21 + i / 3;
    }

    private float[][] basis(ActivePicture part) {
        float[] vertical = new float[down * HEIGHT];
        for (int v = 0; v < down; v++)
            for (int y = 0; y < HEIGHT; y++) vertical[v * HEIGHT + y] = wave(v, y, part.top(), part.bottom());
        float[] horizontal = new float[WIDTH * across];
        for (int x = 0; x < WIDTH; x++)
            for (int u = 0; u < across; u++) horizontal[x * across + u] = wave(u, x, part.left(), part.right());
        return new float[][] {vertical, horizontal};
    }

    /// The mean of a cosine over the share of a point that lies in the part.
    private static float wave(int halves, int point, double from, double to) {
        double begin = Math.max(point, from);
        double end = Math.min(point + 1, to);
        if (end <= begin) return 0;
        double middle = ((begin + end) / 2 - from) / (to - from);
        return (float) (Math.cos(Math.PI * halves * middle) * (end - begin));
    }
}
