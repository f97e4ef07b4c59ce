package org.bulgasari.filmform.synthetic.picture;

/// A canvas coded as video: a plane of brightness and two of colour with half its sides (ITU-R BT.601, 4:2:0,
/// colour sited between the points). Points of brightness may be averaged to make a smaller picture.
public final class Coded {

    /// How light becomes a byte.
    public enum Range {
        /// Black 0, white 255.
        FULL(0, 255, 255),
        /// Black 16, white 235.
        LIMITED(16, 219, 224);

        private final int black;
        private final int lumaSpan;
        private final int colourSpan;

        Range(int black, int lumaSpan, int colourSpan) {
            this.black = black;
            this.lumaSpan = lumaSpan;
            this.colourSpan = colourSpan;
        }
    }

    private final byte[] luma;
    private final byte[] blue;
    private final byte[] red;

    private Coded(byte[] luma, byte[] blue, byte[] red) {
        this.luma = luma;
        this.blue = blue;
        this.red = red;
    }

    /// @param reduction how many points of the canvas make one of the picture, each way
    public static Coded of(Canvas canvas, int reduction, Range range) {
        int width = canvas.width() / reduction;
        int height = canvas.height() / reduction;
        byte[] luma = new byte[width * height];
        byte[] blue = new byte[width / 2 * (height / 2)];
        byte[] red = new byte[blue.length];
        float[] mean = new float[3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                average(canvas, x, y, reduction, mean);
                luma[y * width + x] = level(range.black + range.lumaSpan * light(mean));
            }
        }
        for (int y = 0; y < height / 2; y++) {
            for (int x = 0; x < width / 2; x++) {
                average(canvas, x, y, reduction * 2, mean);
                blue[y * (width / 2) + x] = level(128 + range.colourSpan * (mean[2] - light(mean)) / 1.772);
                red[y * (width / 2) + x] = level(128 + range.colourSpan * (mean[0] - light(mean)) / 1.402);
            }
        }
        return new Coded(luma, blue, red);
    }

    private static double light(float[] rgb) {
        return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
    }

    private static void average(Canvas canvas, int x, int y, int side, float[] mean) {
        float[][] planes = canvas.planes();
        for (int part = 0; part < 3; part++) {
            float sum = 0;
            for (int v = y * side; v < (y + 1) * side; v++)
                for (int u = x * side; u < (x + 1) * side; u++)
                    sum += Math.clamp(planes[part][v * canvas.width() + u], 0f, 1f);
            mean[part] = sum / (side * side);
        }
    }

    private static byte level(double value) {
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }

    /// Brightness row by row; not a copy, as the others.
    public byte[] luma() {
        return luma;
    }

    /// Cb row by row, half as wide and high.
    public byte[] blue() {
        return blue;
    }

    /// Cr row by row, half as wide and high.
    public byte[] red() {
        return red;
    }
}
