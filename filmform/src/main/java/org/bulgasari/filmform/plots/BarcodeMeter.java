package org.bulgasari.filmform.plots;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.Still;

/// The film from left to right in columns of mean colours: the rows of each still, averaged from edge to edge,
/// and stills of one column averaged with each other. Costs 144 bytes a still.
public final class BarcodeMeter implements FilmViewer {

    private static final int BANDS = 48;
    private static final int WIDEST = 1600;
    private static final int HEIGHT = 384;

    private final List<byte[]> stills = new ArrayList<>();

    @Override
    public void see(Still still) {
        long[] sums = new long[BANDS * 3];
        int[] points = new int[BANDS];
        for (int y = 0; y < still.height(); y++) {
            int band = y * BANDS / still.height();
            points[band] += still.width();
            for (int x = 0; x < still.width(); x++) {
                int rgb = still.rgb(x, y);
                sums[band * 3] += rgb >> 16 & 0xff;
                sums[band * 3 + 1] += rgb >> 8 & 0xff;
                sums[band * 3 + 2] += rgb & 0xff;
            }
        }
        byte[] column = new byte[BANDS * 3];
        for (int i = 0; i < column.length; i++) column[i] = (byte) (sums[i] / Math.max(1, points[i / 3]));
        stills.add(column);
    }

    /// As PNG, at most 1600 points wide: a short film has several columns a still, a long one several stills a
    /// column; one black column of none.
    public byte[] png() throws IOException {
        ImageIO.setUseCache(false);
        int parts = Math.clamp(stills.size(), 1, WIDEST);
        int width = WIDEST / parts * parts;
        BufferedImage barcode = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width && !stills.isEmpty(); x++)
            for (int y = 0; y < HEIGHT; y++) barcode.setRGB(x, y, mean(x * parts / width, parts, y * BANDS / HEIGHT));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(barcode, "png", png);
        return png.toByteArray();
    }

    private int mean(int part, int parts, int band) {
        int from = (int) ((long) part * stills.size() / parts);
        int to = (int) Math.max(from + 1, (part + 1L) * stills.size() / parts);
        int rgb = 0;
        for (int channel = 0; channel < 3; channel++) {
            int sum = 0;
            for (byte[] still : stills.subList(from, to)) sum += still[band * 3 + channel] & 0xff;
            rgb = rgb << 8 | sum / (to - from);
        }
        return rgb;
    }
}
