package org.bulgasari.archive.web.sleeves;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sets a title in a box: breaks it into lines and finds the largest letters that fit.
///
/// Widths are estimates in units of the letter size, on the wide side of common text faces, since the server does
/// not know the reader's fonts.
final class Lettering {

    private static final int[] SIZES = {46, 42, 38, 34, 31, 28, 25, 23, 21, 19, 17, 15, 13, 12};
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final double LINE = 1.14;
    private static final int LONGEST_WHOLE_WORD = 6;
    private static final int LONGEST_TITLE = 110;

    private Lettering() {}

    /// A title as set: letter size and lines, first to last.
    record Setting(int size, List<String> lines) {
        double height() {
            return lines.size() * size * LINE;
        }

        double lineHeight() {
            return size * LINE;
        }
    }

    /// The largest setting of `text` that fits; the smallest, shortened, when none does.
    static Setting fit(String text, int width, int height, int largest) {
        String shown = shorten(text.strip());
        for (int size : SIZES) {
            if (size > largest) continue;
            List<String> lines = lines(shown, width / (double) size);
            Setting setting = new Setting(size, lines);
            if (setting.height() <= height && widest(lines) * size <= width) return setting;
        }
        int smallest = SIZES[SIZES.length - 1];
        List<String> lines = lines(shown, width / (double) smallest);
        int most = Math.max(1, (int) (height / (smallest * LINE)));
        return new Setting(smallest, lines.size() <= most ? lines : lines.subList(0, most));
    }

    private static String shorten(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_TITLE) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE - 1)).strip() + "…";
    }

    private static double widest(List<String> lines) {
        return lines.stream().mapToDouble(Lettering::width).max().orElse(0);
    }

    private static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String word : SPACES.split(text, -1)) {
            for (String piece : pieces(word, width)) {
                boolean glued = line.isEmpty() || (isIdeographic(piece) && !word.startsWith(piece));
                String next = glued ? piece : " " + piece;
                double more = width(next);
                if (!line.isEmpty() && used + more > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                    next = piece;
                    more = width(piece);
                }
                line.append(next);
                used += more;
            }
        }
        if (!line.isEmpty()) lines.add(line.toString());
        return lines;
    }

    /// Long Chinese, Japanese and Korean words may break anywhere; all others stay whole, so that the letters get
    /// smaller.
    private static List<String> pieces(String word, double width) {
        boolean whole = width(word) <= width || !isIdeographic(word) || word.length() <= LONGEST_WHOLE_WORD;
        if (whole) return List.of(word);
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(letter -> {
            if (!piece.isEmpty() && width(piece.toString()) + width(letter) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(letter);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    static boolean isIdeographic(String text) {
        return text.codePoints().anyMatch(Lettering::isIdeographic);
    }

    private static boolean isIdeographic(int letter) {
        return letter >= 0x1100
                && (letter <= 0x11ff
                        || (letter >= 0x2e80 && letter <= 0xd7ff)
                        || (letter >= 0xf900 && letter <= 0xfaff)
                        || (letter >= 0xff00 && letter <= 0xffef)
                        || letter >= 0x20000);
    }

    static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            width += width(text.codePointAt(i));
        return width;
    }

    private static double width(int letter) {
        if (isIdeographic(letter)) return 1.0;
        if (letter > 0x2ff && Character.getType(letter) == Character.NON_SPACING_MARK) return 0;
        if (" ilI.,:;'’!|()jft".indexOf(letter) >= 0) return 0.37;
        if ("mwMW@%—".indexOf(letter) >= 0) return 0.95;
        if (letter > 0x2ff && Character.isLetter(letter)) return letter < 0x530 ? 0.66 : 0.72;
        if (Character.isUpperCase(letter)) return 0.74;
        return 0.6;
    }
}
