package org.bulgasari.archive.discovery.text;

/// One key for the Latin spellings of a Japanese word: Hepburn with or without macrons, wapuro, Kunrei, passport
/// "oh". "Tōkyō", "Toukyou", "Tokyo"; "Mizoguti", "Mizoguchi"; "shimbun", "shinbun".
public final class JapaneseKey {

    private static final String[][] SOUNDS = {
        {"tchi", "ti"},
        {"tch", "ty"},
        {"shi", "si"},
        {"chi", "ti"},
        {"tsu", "tu"},
        {"dzu", "zu"},
        {"dji", "zi"},
        {"sh", "sy"},
        {"ch", "ty"},
        {"ts", "t"},
        {"fu", "hu"},
        {"ji", "zi"},
        {"di", "zi"},
        {"du", "zu"},
        {"wo", "o"},
        {"jy", "zy"},
        {"j", "zy"},
        {"l", "r"},
        {"v", "b"},
        {"ou", "o"},
        {"oo", "o"},
        {"uu", "u"},
        {"aa", "a"},
        {"ii", "i"},
        {"ee", "e"},
        {"mb", "nb"},
        {"mp", "np"},
        {"mm", "nm"}
    };

    private JapaneseKey() {}

    /// The key of a folded Latin text; anything but letters and digits is left out. Idempotent.
    public static String of(String folded) {
        String key = pass(folded);
        for (int i = 0; i < 6; i++) {
            String again = pass(key);
            if (again.equals(key)) {
                return key;
            }
            key = again;
        }
        return key;
    }

    private static String pass(String text) {
        var key = new StringBuilder(text.length() + 4);
        int i = 0;
        while (i < text.length()) {
            i += sound(text, i, key);
        }
        return key.toString();
    }

    private static int sound(String text, int i, StringBuilder key) {
        char c = text.charAt(i);
        if (isLongH(text, i)) {
            return 1;
        }
        for (String[] rule : SOUNDS) {
            if (rule[0].charAt(0) == c && text.startsWith(rule[0], i)) {
                push(key, rule[1]);
                return rule[0].length();
            }
        }
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            push(key, String.valueOf(c));
        }
        return 1;
    }

    /// "Ohzu", "Itoh": an h that only lengthens.
    private static boolean isLongH(String text, int i) {
        return text.charAt(i) == 'h'
                && i > 0
                && (text.charAt(i - 1) == 'o' || text.charAt(i - 1) == 'u')
                && (i + 1 == text.length() || "aiueoy".indexOf(text.charAt(i + 1)) < 0);
    }

    private static void push(StringBuilder key, String sound) {
        for (int k = 0; k < sound.length(); k++) {
            char c = sound.charAt(k);
            if (key.isEmpty() || c <= '9' || key.charAt(key.length() - 1) != c) {
                key.append(c);
            }
        }
    }
}
