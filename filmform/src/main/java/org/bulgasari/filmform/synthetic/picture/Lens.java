package org.bulgasari.filmform.synthetic.picture;

/// What happens to light between the world and the film: blur, shaking, grain.
public final class Lens {

    private Lens() {}

    /// Blurs a picture by two passes of a moving average.
    ///
    /// @param radius as part of the picture's height
    public static void blur(Canvas canvas, double radius) {
        int reach = (int) Math.round(radius * canvas.height());
        if (reach < 1) return;
        for (float[] plane : canvas.planes()) {
            for (int y = 0; y < canvas.height(); y++) average(plane, y * canvas.width(), 1, canvas.width(), reach);
            for (int x = 0; x < canvas.width(); x++) average(plane, x, canvas.width(), canvas.height(), reach);
        }
    }

    private static void average(float[] plane, int first, int step, int count, int reach) {
        float[] line = new float[count];
        for (int i = 0; i < count; i++) line[i] = plane[first + i * step];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) sum += line[Math.clamp(i, 0, count - 1)];
        for (int i = 0; i < count; i++) {
            plane[first + i * step] = sum / (2 * reach + 1);
            sum += line[Math.min(i + reach + 1, count - 1)] - line[Math.max(i - reach, 0)];
        }
    }

    /// Moves the picture by whole points, its edge repeated.
    public static void shift(Canvas canvas, int right, int down) {
        if (right == 0 && down == 0) return;
        int width = canvas.width();
        for (float[] plane : canvas.planes()) {
            float[] before = plane.clone();
            for (int y = 0; y < canvas.height(); y++) {
                int from = Math.clamp(y - down, 0, canvas.height() - 1) * width;
                for (int x = 0; x < width; x++)
                    plane[y * width + x] = before[from + Math.clamp(x - right, 0, width - 1)];
            }
        }
    }

    /// Adds noise of a bell-like shape (the sum of four even draws), the same to red, green and blue.
    ///
    /// @param deviation of the noise, in light
    /// @param seed another for each frame
    public static void grain(Canvas canvas, double deviation, long seed) {
        if (deviation <= 0) return;
        float[][] planes = canvas.planes();
        float scale = (float) (deviation * Math.sqrt(3) / 65536);
        long state = seed * 0x9E3779B97F4A7C15L + 1;
        for (int i = 0; i < planes[0].length; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            float noise =
                    ((short) state + (short) (state >> 16) + (short) (state >> 32) + (short) (state >> 48)) * scale;
            for (float[] plane : planes) plane[i] += noise;
        }
    }
}
