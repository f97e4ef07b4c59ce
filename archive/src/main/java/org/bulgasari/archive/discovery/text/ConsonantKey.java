package org.bulgasari.archive.discovery.text;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One key for a word in Arabic, Hebrew, Devanagari, Thai and other scripts and its Latin spellings: the consonants.
/// Vowels are what such scripts leave out or what romanisations disagree about most.
///
/// The tables of ICU are loaded script by script, when a word of it is first met. Safe for any thread.
public final class ConsonantKey {

    /// Shorter keys would match almost anything.
    private static final int SHORTEST = 3;
    private static final Map<Character.UnicodeScript, Transliterator> LATIN = new ConcurrentHashMap<>();
    private static final String[][] SOUNDS = {
        {"tch", "c"},
        {"dj", "c"},
        {"ch", "c"},
        {"sh", "c"},
        {"kh", "k"},
        {"gh", "k"},
        {"ph", "p"},
        {"th", "t"},
        {"dh", "t"},
        {"bh", "p"},
        {"jh", "c"},
        {"zh", "c"},
        {"ts", "s"},
        {"tz", "s"},
        {"x", "ks"},
        {"b", "p"},
        {"v", "p"},
        {"f", "p"},
        {"d", "t"},
        {"g", "k"},
        {"q", "k"},
        {"j", "c"},
        {"z", "s"},
        {"l", "r"},
        {"m", "n"}
    };

    private ConsonantKey() {}

    /// The key of a folded word in Latin letters or in a script ICU can romanise; empty when too little remains.
    public static String of(String folded) {
        if (folded.isEmpty()) {
            return "";
        }
        var script = Character.UnicodeScript.of(folded.codePointAt(0));
        boolean isLatin = script == Character.UnicodeScript.LATIN;
        if (isLatin && !canBeSpoken(folded)) {
            return "";
        }
        String latin = isLatin ? folded : latin(folded, script);
        String key = pass(latin);
        return key.length() < SHORTEST ? "" : key;
    }

    /// A romanised word has vowels; letters without any are a code or a slip of the hand.
    private static boolean canBeSpoken(String latin) {
        return latin.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static String latin(String word, Character.UnicodeScript script) {
        String sounded = script == Character.UnicodeScript.THAI
                ? word.replaceAll("[ก-ฮ][ิุ]?์", "").replace("อ", "")
                : word;
        Transliterator romanise = LATIN.computeIfAbsent(script, ConsonantKey::transliterator);
        synchronized (romanise) {
            return Folding.fold(romanise.transliterate(sounded).replaceAll("[šśṣ]", "sh"));
        }
    }

    private static Transliterator transliterator(Character.UnicodeScript script) {
        String name = script.name().charAt(0) + script.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        try {
            return Transliterator.getInstance(name + "-Latin");
        } catch (IllegalArgumentException scriptWithoutTableOfItsOwn) {
            return Transliterator.getInstance("Any-Latin");
        }
    }

    private static String pass(String latin) {
        var key = new StringBuilder(latin.length());
        int i = 0;
        while (i < latin.length()) {
            i += sound(latin, i, key);
        }
        return key.toString();
    }

    private static int sound(String latin, int i, StringBuilder key) {
        char c = latin.charAt(i);
        for (String[] rule : SOUNDS) {
            if (rule[0].charAt(0) == c && latin.startsWith(rule[0], i)) {
                push(key, rule[1]);
                return rule[0].length();
            }
        }
        boolean inside = !key.isEmpty();
        boolean silent = "aeiou".indexOf(c) >= 0 || (inside && (c == 'y' || c == 'w' || c == 'h'));
        if (!silent && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            push(key, String.valueOf(c));
        }
        return 1;
    }

    private static void push(StringBuilder key, String letters) {
        String sound = letters.equals("w") ? "p" : letters;
        for (int k = 0; k < sound.length(); k++) {
            char c = sound.charAt(k);
            if (key.isEmpty() || c <= '9' || key.charAt(key.length() - 1) != c) {
                key.append(c);
            }
        }
    }
}
