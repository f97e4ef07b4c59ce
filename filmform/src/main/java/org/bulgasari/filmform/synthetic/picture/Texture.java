package org.bulgasari.filmform.synthetic.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Noise of many octaves, as clouds, bark, stone and leaves have it: values from 0 to 1, spread evenly around
/// 0.5, repeating after a width of 1. After the fractal sums of Perlin (1985), from value noise.
///
/// Kept in halving sizes, so that detail finer than a point is averaged and not missed (mip mapping, Williams
/// 1983). Costs 340 KB; reading is cheap.
public final class Texture {

    private static final int SIZE = 256;

    private final List<float[]> levels = new ArrayList<>();

    /// @param coarsest number of lumps in the width
    /// @param octaves each of half the lump's size
    /// @param roughness what part of its strength each octave hands to the next: 0.5 clouds, 0.8 gravel
    public Texture(long seed, int coarsest, int octaves, double roughness) {
        float[] full = new float[SIZE * SIZE];
        SplittableRandom random = new SplittableRandom(seed);
        double strength = 1;
        double total = 0;
        for (int octave = 0, lumps = coarsest; octave < octaves && lumps <= SIZE; octave++, lumps *= 2) {
            addOctave(full, random, lumps, strength);
            total += strength * strength;
            strength *= roughness;
        }
        double spread = 1 / Math.sqrt(total);
        for (int i = 0; i < full.length; i++) full[i] = (float) Math.clamp(0.5 + full[i] * spread, 0, 1);
        levels.add(full);
        for (int size = SIZE / 2; size >= 1; size /= 2) levels.add(halved(levels.getLast(), size));
    }

    private static void addOctave(float[] full, SplittableRandom random, int lumps, double strength) {
        float[] corners = new float[lumps * lumps];
        for (int i = 0; i < corners.length; i++) corners[i] = (float) ((random.nextDouble() - 0.5) * strength);
        double step = (double) lumps / SIZE;
        for (int y = 0; y < SIZE; y++)
            for (int x = 0; x < SIZE; x++) full[y * SIZE + x] += (float) smooth(corners, lumps, x * step, y * step);
    }

    private static double smooth(float[] corners, int lumps, double x, double y) {
        double fx = x - Math.floor(x);
        double fy = y - Math.floor(y);
        return between(corners, lumps, x, y, /* right= */ fx * fx * (3 - 2 * fx), /* down= */ fy * fy * (3 - 2 * fy));
    }

    private static float[] halved(float[] larger, int size) {
        float[] half = new float[size * size];
        int width = size * 2;
        for (int y = 0; y < size; y++)
            for (int x = 0; x < size; x++) {
                int at = y * 2 * width + x * 2;
                half[y * size + x] = (larger[at] + larger[at + 1] + larger[at + width] + larger[at + width + 1]) / 4;
            }
        return half;
    }

    /// @param point width over which to average
    public double at(double x, double y, double point) {
        int level = Math.clamp(Math.getExponent(Math.max(1e-9, point * SIZE)) + 1, 0, levels.size() - 1);
        int size = SIZE >> level;
        double u = x * size - 0.5;
        double v = y * size - 0.5;
        return between(levels.get(level), size, u, v, u - Math.floor(u), v - Math.floor(v));
    }

    private static double between(float[] grid, int size, double x, double y, double right, double down) {
        int x0 = Math.floorMod((int) Math.floor(x), size);
        int y0 = Math.floorMod((int) Math.floor(y), size) * size;
        int x1 = x0 + 1 == size ? 0 : x0 + 1;
        int y1 = y0 + size == size * size ? 0 : y0 + size;
        double above = grid[y0 + x0] + (grid[y0 + x1] - grid[y0 + x0]) * right;
        double below = grid[y1 + x0] + (grid[y1 + x1] - grid[y1 + x0]) * right;
        return above + (below - above) * down;
    }
}
