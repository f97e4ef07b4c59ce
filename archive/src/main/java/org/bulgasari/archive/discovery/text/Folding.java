package org.bulgasari.archive.discovery.text;

import java.text.Normalizer;
import java.util.Locale;

/// Brings two writings of the same words to the same letters: lower case, no accents, compatibility forms resolved.
///
/// Marks are dropped only where readers drop them (Latin, Greek, Cyrillic, Hebrew, Arabic); the vowel signs of Indic
/// scripts and of Thai are letters and stay. Folding is idempotent and safe for any thread.
public final class Folding {

    private Folding() {}

    /// The folded text. Spaces and punctuation stay, so that words can be told apart afterwards.
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var out = new StringBuilder(text.length() + 8);
        var run = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (staysAsItIs(c)) {
                flush(run, out);
                out.append(c);
            } else {
                run.append(c);
            }
        }
        flush(run, out);
        return out.toString();
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Hangul syllables, single Hangul letters and Han characters: normalising them would take them apart.
    private static boolean staysAsItIs(char c) {
        return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E) || (c >= 0x4E00 && c <= 0x9FFF);
    }

    private static void flush(StringBuilder run, StringBuilder out) {
        if (run.isEmpty()) {
            return;
        }
        String apart = Normalizer.normalize(spacedFractions(run), Normalizer.Form.NFKD);
        var bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            appendBare(apart.charAt(i), bare);
        }
        out.append(Normalizer.normalize(bare, Normalizer.Form.NFC));
        run.setLength(0);
    }

    private static void appendBare(char c, StringBuilder bare) {
        if (isDroppedMark(c)) {
            return;
        }
        if (c >= 0x30A1 && c <= 0x30F6) {
            bare.append((char) (c - 0x60));
            return;
        }
        String letters = spelledOut(Character.toLowerCase(c));
        if (letters == null) {
            bare.append(Character.toLowerCase(c));
        } else {
            bare.append(letters);
        }
    }

    private static boolean isDroppedMark(char c) {
        return (c >= 0x0300 && c <= 0x036F)
                || (c >= 0x0591 && c <= 0x05C7)
                || (c >= 0x064B && c <= 0x065F)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x20D0 && c <= 0x20FF)
                || c == 0x0670
                || c == 0x0640
                || c == 0xFEFF
                || c == 0x00AD;
    }

    private static @org.jspecify.annotations.Nullable String spelledOut(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ħ' -> "h";
            case 'ς' -> "σ";
            case 'ى', 'ی' -> "ي";
            case 'ک' -> "ك";
            case 'ة' -> "ه";
            case '⁄' -> "/";
            case '’', '‘', 'ʼ', 'ʹ', 'ʻ', '`', '´', '′', 'ʿ', 'ʾ' -> "'";
            default -> null;
        };
    }

    /// "8½" must become "8 1/2" and not "81/2".
    private static String spacedFractions(CharSequence run) {
        var spaced = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if ((c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E)) {
                spaced.append(' ');
            }
            spaced.append(c == '´' || c == '`' ? '\'' : c);
        }
        return spaced.toString();
    }
}
