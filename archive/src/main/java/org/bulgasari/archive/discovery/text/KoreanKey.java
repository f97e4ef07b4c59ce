package org.bulgasari.archive.discovery.text;

/// One key for all the Latin spellings of a Korean word: Revised, McCune-Reischauer, DPRK and what people print on
/// posters (Shin/Sin, Lee/Yi/Rhee/Ri, Park/Pak/Bak, Choi/Choe, Lim/Im, Yoo/Yu/Ryu, Roh/No).
///
/// Lost on purpose: voiced against voiceless, plain against aspirated and tense, o/eo/u/eu, ae/e/oe/ai, w, doubling.
/// The key is idempotent. It serves to find, never to show.
public final class KoreanKey {

    private static final String[][] VOWELS = {
        {"yeoo", "yu"},
        {"yeou", "yu"},
        {"yeo", "yu"},
        {"yeu", "yu"},
        {"yoo", "yu"},
        {"you", "yu"},
        {"yae", "ye"},
        {"yai", "ye"},
        {"yea", "ye"},
        {"yo", "yu"},
        {"yu", "yu"},
        {"ye", "ye"},
        {"ya", "ya"},
        {"yi", "i"},
        {"eui", "i"},
        {"ui", "i"},
        {"wui", "i"},
        {"ee", "i"},
        {"oe", "e"},
        {"oi", "e"},
        {"ae", "e"},
        {"ai", "e"},
        {"ay", "e"},
        {"eo", "u"},
        {"eu", "u"},
        {"oo", "u"},
        {"ou", "u"},
        {"a", "a"},
        {"e", "e"},
        {"i", "i"},
        {"o", "u"},
        {"u", "u"},
        {"y", "i"}
    };

    private KoreanKey() {}

    /// The key of a folded Latin text; spaces and hyphens do not count. Empty when nothing remains.
    public static String of(String folded) {
        String key = afterFirst(pass(folded));
        for (int i = 0; i < 6; i++) {
            String again = afterFirst(pass(key));
            if (again.equals(key)) {
                return key;
            }
            key = again;
        }
        return key;
    }

    /// South Korea drops or turns the first r of a word, the North and old surnames keep it.
    private static String afterFirst(String key) {
        if (key.length() < 2 || key.charAt(0) != 'l') {
            return key;
        }
        char second = key.charAt(1);
        return second == 'i' || second == 'y' ? key.substring(1) : "n" + key.substring(1);
    }

    private static String pass(String text) {
        var key = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            String[] vowel = vowelAt(text, i);
            if (vowel != null) {
                for (int k = 0; k < vowel[1].length(); k++) {
                    push(key, vowel[1].charAt(k));
                }
                i += vowel[0].length();
                continue;
            }
            i += consonant(text, i, key);
        }
        return key.toString();
    }

    private static String @org.jspecify.annotations.Nullable [] vowelAt(String text, int i) {
        char c = text.charAt(i);
        if ("aeiouyw".indexOf(c) < 0) {
            return null;
        }
        for (String[] vowel : VOWELS) {
            if (text.startsWith(vowel[0], i)) {
                return vowel;
            }
        }
        return null;
    }

    /// Pushes what the consonant at `i` becomes; answers how many letters were read.
    private static int consonant(String text, int i, StringBuilder key) {
        char c = text.charAt(i);
        boolean breathed = i + 1 < text.length() && text.charAt(i + 1) == 'h';
        switch (c) {
            case 'p', 'b', 'f' -> push(key, 'p');
            case 't', 'd' -> push(key, 't');
            case 'k', 'g', 'q' -> push(key, 'k');
            case 'c' -> push(key, breathed ? 'j' : 'k');
            case 'j', 'z' -> push(key, 'j');
            case 's', 'x' -> push(key, 's');
            case 'l' -> push(key, 'l');
            case 'r' -> {
                if (!isSilentR(text, i)) {
                    push(key, 'l');
                }
            }
            case 'm', 'n' -> push(key, c);
            case 'h' -> {
                if (isSounded(text, i, key)) {
                    push(key, 'h');
                }
                return 1;
            }
            default -> {
                if (c >= '0' && c <= '9') {
                    key.append(c);
                }
                return 1;
            }
        }
        return breathed && "pbtdkgcsrl".indexOf(c) >= 0 ? 2 : 1;
    }

    /// English readers' r, as in Park.
    private static boolean isSilentR(String text, int i) {
        return i > 0
                && text.charAt(i - 1) == 'a'
                && (i + 1 == text.length() || "kctg".indexOf(text.charAt(i + 1)) >= 0);
    }

    private static boolean isSounded(String text, int i, StringBuilder key) {
        boolean beforeVowel = i + 1 < text.length() && "aeiouyw".indexOf(text.charAt(i + 1)) >= 0;
        return beforeVowel && (key.isEmpty() || "ptkjsh".indexOf(key.charAt(key.length() - 1)) < 0);
    }

    private static void push(StringBuilder key, char c) {
        int last = key.length() - 1;
        if (last >= 0 && key.charAt(last) == c) {
            return;
        }
        if (c == 'j' && last >= 0 && key.charAt(last) == 't') {
            key.setCharAt(last, 'j');
            return;
        }
        key.append(c);
    }
}
