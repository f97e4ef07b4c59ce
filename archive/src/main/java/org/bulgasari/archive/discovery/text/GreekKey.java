package org.bulgasari.archive.discovery.text;

/// One key for a Greek word and its Latin spellings, classical or as spoken: "Αγγελόπουλος", "Angelopoulos",
/// "Aggelopoulos". Lost on purpose: the i sounds, b/v, gg/ng, ou/u. Idempotent.
public final class GreekKey {

    private static final String[][] SOUNDS = {
        {"ου", "u"},
        {"αι", "e"},
        {"ει", "i"},
        {"οι", "i"},
        {"υι", "i"},
        {"αυ", "av"},
        {"ευ", "ev"},
        {"μπ", "b"},
        {"ντ", "d"},
        {"γγ", "g"},
        {"γκ", "g"},
        {"γξ", "ks"},
        {"α", "a"},
        {"β", "v"},
        {"γ", "g"},
        {"δ", "d"},
        {"ε", "e"},
        {"ζ", "z"},
        {"η", "i"},
        {"θ", "t"},
        {"ι", "i"},
        {"κ", "k"},
        {"λ", "l"},
        {"μ", "m"},
        {"ν", "n"},
        {"ξ", "ks"},
        {"ο", "o"},
        {"π", "p"},
        {"ρ", "r"},
        {"σ", "s"},
        {"τ", "t"},
        {"υ", "i"},
        {"φ", "f"},
        {"χ", "h"},
        {"ψ", "ps"},
        {"ω", "o"},
        {"ou", "u"},
        {"ai", "e"},
        {"ei", "i"},
        {"oi", "i"},
        {"au", "av"},
        {"eu", "ev"},
        {"mp", "b"},
        {"nt", "d"},
        {"nd", "d"},
        {"ng", "g"},
        {"nk", "g"},
        {"gk", "g"},
        {"gg", "g"},
        {"mb", "b"},
        {"th", "t"},
        {"ph", "f"},
        {"ch", "h"},
        {"kh", "h"},
        {"rh", "r"},
        {"dh", "d"},
        {"x", "ks"},
        {"c", "k"},
        {"q", "k"},
        {"w", "o"},
        {"y", "i"},
        {"j", "i"},
        {"b", "v"}
    };

    private GreekKey() {}

    /// The key of a folded word in Greek or Latin letters.
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
        var key = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            i += sound(text, i, key);
        }
        return key.toString();
    }

    private static int sound(String text, int i, StringBuilder key) {
        for (String[] rule : SOUNDS) {
            if (text.startsWith(rule[0], i)) {
                push(key, rule[1].equals("b") ? "v" : rule[1]);
                return rule[0].length();
            }
        }
        if (Character.isLetterOrDigit(text.charAt(i))) {
            push(key, text.substring(i, i + 1));
        }
        return 1;
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
