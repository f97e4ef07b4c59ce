package org.bulgasari.archive.discovery.text;

/// One key for a Cyrillic word and its Latin spellings: BGN/PCGN, ISO 9, scholarly, ALA-LC, German and French press
/// spellings. "Эйзенштейн", "Eyzenshteyn", "Èjzenštejn" and "Eisenstein" share one.
///
/// Lost on purpose: z/s/zh/sh, ts/ch, f/v, soft and hard signs, е/ё, i/y/j, doubling. Idempotent; serves to find
/// only.
public final class SlavicKey {

    private static final String CYRILLIC = "абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюяђјљњћџ";
    private static final String[] SOUNDS = {
        "a", "b", "v", "g", "g", "d", "e", "e", "e", "s", "s", "i", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r",
        "s", "t", "u", "u", "v", "h", "c", "c", "s", "s", "", "i", "", "e", "iu", "ia", "d", "i", "li", "ni", "c", "s"
    };
    private static final String[][] LATIN = {
        {"shch", "s"}, {"stch", "s"}, {"tsch", "c"}, {"sch", "s"}, {"tch", "c"}, {"ch", "c"}, {"ts", "c"}, {"tz", "c"},
        {"cz", "c"}, {"zh", "s"}, {"sh", "s"}, {"sc", "s"}, {"sz", "s"}, {"kh", "h"}, {"ph", "v"}, {"ck", "k"},
        {"z", "s"}, {"f", "v"}, {"w", "v"}, {"y", "i"}, {"j", "i"}, {"q", "k"}, {"x", "ks"}, {"'", ""}
    };

    private SlavicKey() {}

    /// The key of a folded word in Cyrillic or Latin letters; other characters are left out.
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
        var key = new StringBuilder(text.length() + 2);
        int i = 0;
        while (i < text.length()) {
            i += sound(text, i, key);
        }
        return key.toString();
    }

    private static int sound(String text, int i, StringBuilder key) {
        char c = text.charAt(i);
        if (c >= 0x400) {
            int cyrillic = CYRILLIC.indexOf(c);
            if (cyrillic >= 0) {
                push(key, SOUNDS[cyrillic]);
            }
            return 1;
        }
        if ("stckpzfwyjqx'".indexOf(c) >= 0) {
            for (String[] rule : LATIN) {
                if (text.startsWith(rule[0], i)) {
                    push(key, rule[1]);
                    return rule[0].length();
                }
            }
        }
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            push(key, String.valueOf(c));
        }
        return 1;
    }

    private static void push(StringBuilder key, String sound) {
        for (int k = 0; k < sound.length(); k++) {
            char c = sound.charAt(k);
            int last = key.length() - 1;
            if (last >= 0 && key.charAt(last) == c && c > '9') {
                continue;
            }
            if (last >= 0 && key.charAt(last) == 'i' && (c == 'o' || c == 'e')) {
                key.setCharAt(last, 'e');
                collapseEnd(key);
                continue;
            }
            key.append(c);
        }
    }

    private static void collapseEnd(StringBuilder key) {
        int last = key.length() - 1;
        if (last > 0 && key.charAt(last) == key.charAt(last - 1)) {
            key.setLength(last);
        }
    }
}
