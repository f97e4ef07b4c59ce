package org.bulgasari.filmform.plots;

import java.awt.image.BufferedImage;

/// Small numbers, 3 by 5 points a digit and no font needed.
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

    static void draw(BufferedImage on, int number, int left, int top, int colour) {
        String digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            int rows = ROWS[digits.charAt(i) - '0'];
            for (int point = 0; point < 15; point++)
                if ((rows >> (14 - point) & 1) == 1) on.setRGB(left + 4 * i + point % 3, top + point / 3, colour);
        }
    }
}
