package org.bulgasari.bench.copies;

import java.util.Arrays;
import java.util.Random;

/// What stands behind: skies over ground, walls with windows, foliage, rooms, crowds, plain light. Brightness
/// is about 0, of deviation about 1.
final class Backgrounds {

    private Backgrounds() {}

    static void paint(float[] canvas, int width, int height, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> horizon(canvas, width, height, random);
            case 1 -> texture(canvas, width, height, random, 1.2);
            case 2 -> walls(canvas, width, height, random);
            case 3 -> glow(canvas, width, height, random);
            case 4 -> text(canvas, width, height, random);
            default -> {
                horizon(canvas, width, height, random);
                walls(canvas, width, height, random);
            }
        }
        texture(canvas, width, height, random, 0.15 + 0.5 * random.nextDouble());
    }

    private static void horizon(float[] canvas, int width, int height, Random random) {
        double line = height * (0.3 + 0.5 * random.nextDouble());
        double slope = random.nextGaussian() * 0.05;
        double sky = 0.4 + random.nextDouble();
        double ground = -sky + random.nextGaussian() * 0.4;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                double edge = line + slope * x;
                canvas[y * width + x] +=
                        (float) (y < edge ? sky - 0.6 * y / height : ground + 0.5 * (y - edge) / height);
            }
    }

    private static void glow(float[] canvas, int width, int height, Random random) {
        double centreX = width * random.nextDouble();
        double centreY = height * random.nextDouble();
        double radius = 12 + 40 * random.nextDouble();
        double tiltX = random.nextGaussian();
        double tiltY = random.nextGaussian();
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                double far = Math.hypot(x - centreX, y - centreY) / radius;
                canvas[y * width + x] += (float) (1.5 * Math.exp(-far * far)
                        - 0.5
                        + tiltX * (x - width / 2.0) / width
                        + tiltY * (y - height / 2.0) / height);
            }
    }

    private static void walls(float[] canvas, int width, int height, Random random) {
        int count = 3 + random.nextInt(10);
        for (int i = 0; i < count; i++) {
            int left = random.nextInt(width);
            int top = random.nextInt(height);
            int wide = 3 + random.nextInt(30);
            int high = 3 + random.nextInt(30);
            float value = (float) random.nextGaussian();
            for (int y = top; y < Math.min(height, top + high); y++)
                for (int x = left; x < Math.min(width, left + wide); x++) canvas[y * width + x] = value;
        }
    }

    private static void text(float[] canvas, int width, int height, Random random) {
        float ground = random.nextBoolean() ? -1.2f : 1f;
        Arrays.fill(canvas, ground);
        int lines = 1 + random.nextInt(6);
        for (int line = 0; line < lines; line++) {
            int y = height / 4 + line * (3 + random.nextInt(3));
            int wide = 8 + random.nextInt(40);
            for (int x = (width - wide) / 2; x < (width + wide) / 2; x++)
                for (int row = y; row < Math.min(height, y + 2); row++)
                    if (random.nextInt(5) > 0) canvas[row * width + x] = -ground * (0.5f + random.nextFloat());
        }
    }

    /// Three octaves of noise, each a coarse grid drawn out smoothly.
    private static void texture(float[] canvas, int width, int height, Random random, double strength) {
        double amplitude = strength;
        for (int cell = 24; cell >= 5; cell /= 2) {
            int columns = width / cell + 3;
            float[] grid = new float[columns * (height / cell + 3)];
            for (int i = 0; i < grid.length; i++) grid[i] = (float) (random.nextGaussian() * amplitude);
            for (int y = 0; y < height; y++) {
                float down = (float) (y % cell) / cell;
                for (int x = 0; x < width; x++) {
                    float across = (float) (x % cell) / cell;
                    int at = y / cell * columns + x / cell;
                    float above = grid[at] + across * (grid[at + 1] - grid[at]);
                    float below = grid[at + columns] + across * (grid[at + columns + 1] - grid[at + columns]);
                    canvas[y * width + x] += above + down * (below - above);
                }
            }
            amplitude *= 0.7;
        }
    }
}
