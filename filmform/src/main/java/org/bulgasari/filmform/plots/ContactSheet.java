package org.bulgasari.filmform.plots;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;

/// One picture a shot, in rows, each with its number. The more shots, the smaller the pictures, so that the
/// sheet stays below some 16 million points.
public final class ContactSheet {

    private static final int WIDTH = 1280;
    private static final int GAP = 4;
    private static final int NUMBER_HEIGHT = 16;
    private static final int PAPER = 0x14110d;
    private static final int EMPTY = 0x2a251e;
    private static final int INK = 0xcfc5b4;

    private ContactSheet() {}

    /// As JPEG.
    public static byte[] draw(ShotStills stills, Shots shots) throws IOException {
        int columns = columns(shots.count());
        int width = (WIDTH - GAP) / columns - GAP;
        int height = pictureHeight(stills, shots, width);
        int rows = Math.min(Math.ceilDiv(shots.count(), columns), 60_000 / (height + NUMBER_HEIGHT + GAP));
        BufferedImage sheet =
                new BufferedImage(WIDTH, GAP + rows * (height + NUMBER_HEIGHT + GAP), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(new Color(PAPER));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (Shot shot : shots.list().subList(0, Math.min(shots.count(), rows * columns))) {
            int x = GAP + (shot.number() - 1) % columns * (width + GAP);
            int y = GAP + (shot.number() - 1) / columns * (height + NUMBER_HEIGHT + GAP);
            Optional<byte[]> still = stills.of(shot);
            pen.setColor(new Color(EMPTY));
            pen.fillRect(x, y, width, height);
            if (still.isPresent()) pen.drawImage(Jpeg.read(still.get()), x, y, width, height, null);
            Digits.draw(sheet, shot.number(), x + 1, y + height + 3, INK);
        }
        pen.dispose();
        return Jpeg.write(sheet);
    }

    private static int columns(int shots) {
        if (shots <= 48) return 4;
        if (shots <= 240) return 8;
        if (shots <= 1000) return 10;
        return shots <= 3000 ? 16 : 20;
    }

    private static int pictureHeight(ShotStills stills, Shots shots, int width) throws IOException {
        for (Shot shot : shots.list()) {
            Optional<byte[]> still = stills.of(shot);
            if (still.isEmpty()) continue;
            BufferedImage picture = Jpeg.read(still.get());
            return Math.clamp(Math.round((float) width * picture.getHeight() / picture.getWidth()), 8, 2 * width);
        }
        return width * 9 / 16;
    }
}
