package org.bulgasari.filmform.plots;

import java.awt.image.BufferedImage;

/// Small numbers, 6 by 10 points a digit and no font needed.
final class Digits {

    private static final int[] ROWS = {
        0b111_101_101_101_111,
        0b010_110_010_010_111,
        0b111_001_111_100_111,
        0b111_001_111_001_111,
        0b101_101_111_001_001,
        0b111_100_111_001_111,
        0b111_100_111_101_111,
        0b111_001_010_010_010,
        0b111_101_111_101_111,
        0b111_101_111_001_111
    };

    private Digits() {}

    private static final int SIDE = 2;

    static void draw(BufferedImage on, int number, int left, int top, int colour) {
        String digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            int rows = ROWS[digits.charAt(i) - '0'];
            for (int point = 0; point < 15; point++)
                if ((rows >> (14 - point) & 1) == 1)
                    fill(on, left + SIDE * (4 * i + point % 3), top + SIDE * (point / 3), colour);
        }
    }

    private static void fill(BufferedImage on, int left, int top, int colour) {
        for (int i = 0; i < SIDE * SIDE; i++) on.setRGB(left + i % SIDE, top + i / SIDE, colour);
    }
}
