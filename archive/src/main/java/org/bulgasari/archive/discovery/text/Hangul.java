package org.bulgasari.archive.discovery.text;

/// Taking Hangul syllables apart, and how they sound in Latin letters (Revised Romanization, National Institute of
/// Korean Language notice 2000-8, with its rules for neighbouring sounds).
public final class Hangul {

    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String[] ONSETS = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] VOWELS = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };
    private static final String[] VOWEL_LETTERS = {
        "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"
    };
    private static final String[] FINAL_LETTERS = {
        "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ",
        "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"
    };
    /// What is left in the coda when the syllable stands alone.
    private static final String[] CODAS = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };
    /// What stays and what moves over when a vowel follows.
    private static final String[][] LIAISONS = {
        {"", ""},
        {"", "g"},
        {"", "kk"},
        {"k", "s"},
        {"", "n"},
        {"n", "j"},
        {"", "n"},
        {"", "d"},
        {"", "r"},
        {"l", "g"},
        {"l", "m"},
        {"l", "b"},
        {"l", "s"},
        {"l", "t"},
        {"l", "p"},
        {"", "r"},
        {"", "m"},
        {"", "b"},
        {"p", "s"},
        {"", "s"},
        {"", "ss"},
        {"ng", ""},
        {"", "j"},
        {"", "ch"},
        {"", "k"},
        {"", "t"},
        {"", "p"},
        {"", ""}
    };

    private Hangul() {}

    /// Whether `c` is a composed Hangul syllable.
    public static boolean isSyllable(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /// The initial consonants of the syllables: 불가사리 gives ㅂㄱㅅㄹ. Bare letters stay; anything else is left out.
    public static String initials(String text) {
        var initials = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSyllable(c)) {
                initials.append(INITIALS.charAt((c - 0xAC00) / 588));
            } else if (c >= 0x3131 && c <= 0x318E) {
                initials.append(c);
            }
        }
        return initials.toString();
    }

    /// Whether `text` consists of consonants only that can begin a syllable.
    public static boolean isInitials(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> INITIALS.indexOf(c) >= 0);
    }

    /// All letters in typing order, double vowels and double codas apart, so that what has been typed so far is
    /// always a prefix: 불갓, on the way to 불가사리, gives ㅂㅜㄹㄱㅏㅅ. Spaces are dropped.
    public static String letters(String text) {
        var letters = new StringBuilder(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSyllable(c)) {
                int s = c - 0xAC00;
                letters.append(INITIALS.charAt(s / 588))
                        .append(VOWEL_LETTERS[s % 588 / 28])
                        .append(FINAL_LETTERS[s % 28]);
            } else if (!Character.isWhitespace(c)) {
                letters.append(bareLetters(c));
            }
        }
        return letters.toString();
    }

    private static String bareLetters(char c) {
        int vowel = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".indexOf(c);
        if (vowel >= 0) {
            return VOWEL_LETTERS[vowel];
        }
        int coda = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".indexOf(c);
        return coda > 0 ? FINAL_LETTERS[coda] : String.valueOf(c);
    }

    /// Syllable by syllable, each as if it stood alone.
    public static String spelled(String hangul) {
        var latin = new StringBuilder();
        for (int i = 0; i < hangul.length(); i++) {
            int s = hangul.charAt(i) - 0xAC00;
            if (s >= 0 && s < 11172) {
                latin.append(ONSETS[s / 588]).append(VOWELS[s % 588 / 28]).append(CODAS[s % 28]);
            }
        }
        return latin.toString();
    }

    /// As pronounced, neighbouring sounds changed: 독립문 gives "dongnimmun".
    public static String pronounced(String hangul) {
        var latin = new StringBuilder();
        String carried = "";
        for (int i = 0; i < hangul.length(); i++) {
            int s = hangul.charAt(i) - 0xAC00;
            if (s < 0 || s >= 11172) {
                continue;
            }
            String onset = s / 588 == 11 ? carried : carried.isEmpty() ? ONSETS[s / 588] : carried;
            latin.append(onset).append(VOWELS[s % 588 / 28]);
            int next = i + 1 < hangul.length() ? hangul.charAt(i + 1) - 0xAC00 : -1;
            boolean followed = next >= 0 && next < 11172;
            String[] joint = followed ? joint(s % 28, next) : new String[] {CODAS[s % 28], ""};
            latin.append(joint[0]);
            carried = joint[1];
        }
        return latin.toString();
    }

    /// Coda and following onset as they sound together.
    private static String[] joint(int coda, int next) {
        int onset = next / 588;
        if (onset == 11) {
            boolean palatal = next % 588 / 28 == 20;
            if (palatal && (coda == 7 || coda == 25)) {
                return new String[] {"", coda == 7 ? "j" : "ch"};
            }
            return LIAISONS[coda];
        }
        return meeting(CODAS[coda], ONSETS[onset], coda);
    }

    private static String[] meeting(String coda, String onset, int codaIndex) {
        boolean breathy = codaIndex == 27 || codaIndex == 6 || codaIndex == 15;
        if (breathy && "gdj".contains(onset)) {
            String rest = codaIndex == 6 ? "n" : codaIndex == 15 ? "l" : "";
            return new String[] {rest, onset.equals("g") ? "k" : onset.equals("d") ? "t" : "ch"};
        }
        if (onset.equals("n") || onset.equals("m")) {
            return coda.equals("l") && onset.equals("n") ? new String[] {"l", "l"} : new String[] {nasal(coda), onset};
        }
        if (onset.equals("r")) {
            return switch (coda) {
                case "n", "l" -> new String[] {"l", "l"};
                case "m", "ng", "k", "t", "p" -> new String[] {nasal(coda), "n"};
                default -> new String[] {coda, onset};
            };
        }
        return new String[] {coda, onset};
    }

    private static String nasal(String coda) {
        return switch (coda) {
            case "k" -> "ng";
            case "t" -> "n";
            case "p" -> "m";
            default -> coda;
        };
    }
}
