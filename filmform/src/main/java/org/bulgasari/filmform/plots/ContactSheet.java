package org.bulgasari.filmform.plots;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;

/// One picture a shot, in rows, each with its number. The more shots, the smaller the pictures; a thousand and more
/// take
/// several sheets, so that none needs more than some 30 MB while it is drawn.
public final class ContactSheet {

    private static final int WIDTH = 1280;
    private static final int GAP = 4;
    private static final int NUMBER_HEIGHT = 16;
    private static final int PAPER = 0x14110d;
    private static final int EMPTY = 0x2a251e;
    private static final int INK = 0xcfc5b4;
    private static final int MOST_ON_A_SHEET = 960;

    private ContactSheet() {}

    /// All sheets of a film, in the order of its shots, as JPEG.
    public static List<byte[]> draw(ShotStills stills, Shots shots) throws IOException {
        int columns = columns(shots.count());
        int width = (WIDTH - GAP) / columns - GAP;
        int height = pictureHeight(stills, shots, width);
        List<byte[]> sheets = new ArrayList<>();
        for (int from = 0; from < shots.count(); from += MOST_ON_A_SHEET) {
            List<Shot> some = shots.list().subList(from, Math.min(shots.count(), from + MOST_ON_A_SHEET));
            sheets.add(draw(stills, some, columns, width, height));
        }
        return sheets;
    }

    private static byte[] draw(ShotStills stills, List<Shot> shots, int columns, int width, int height)
            throws IOException {
        int rows = Math.ceilDiv(shots.size(), columns);
        BufferedImage sheet =
                new BufferedImage(WIDTH, GAP + rows * (height + NUMBER_HEIGHT + GAP), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(new Color(PAPER));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            int x = GAP + i % columns * (width + GAP);
            int y = GAP + i / columns * (height + NUMBER_HEIGHT + GAP);
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
        return shots <= 480 ? 10 : 16;
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
