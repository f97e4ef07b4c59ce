package org.bulgasari.archive.discovery.text;

import java.text.Normalizer;
import java.util.Optional;

/// Text typed with the keyboard in the wrong state, between QWERTY and the Korean standard layout (KS X 5002).
public final class KeyboardLayout {

    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
    private static final String LETTERS = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";
    private static final String ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String CODAS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final String[] PAIRS = {
        "ㅗㅏㅘ", "ㅗㅐㅙ", "ㅗㅣㅚ", "ㅜㅓㅝ", "ㅜㅔㅞ", "ㅜㅣㅟ", "ㅡㅣㅢ", "ㄱㅅㄳ", "ㄴㅈㄵ", "ㄴㅎㄶ", "ㄹㄱㄺ", "ㄹㅁㄻ", "ㄹㅂㄼ", "ㄹㅅㄽ", "ㄹㅌㄾ", "ㄹㅍㄿ",
        "ㄹㅎㅀ", "ㅂㅅㅄ"
    };

    private KeyboardLayout() {}

    /// What the Latin keys would have written in Hangul: "qnfrktkfl" is 불가사리. Empty unless every word becomes whole
    /// syllables and there are at least two.
    public static Optional<String> hangul(String latin) {
        var letters = new StringBuilder();
        for (char c : latin.strip().toCharArray()) {
            int key = KEYS.indexOf(c) >= 0 ? KEYS.indexOf(c) : KEYS.indexOf(Character.toLowerCase(c));
            if (key < 0 && c != ' ') {
                return Optional.empty();
            }
            letters.append(c == ' ' ? ' ' : LETTERS.charAt(key));
        }
        String composed = compose(letters);
        long syllables = composed.chars().filter(Hangul::isSyllable).count();
        boolean whole = composed.chars().allMatch(c -> c == ' ' || Hangul.isSyllable(c));
        return whole && syllables >= 2 ? Optional.of(composed) : Optional.empty();
    }

    /// What the Korean keys would have written in Latin letters: "ㅠㅣㅁㅇㄷ" is "blade". Empty unless some bare letter
    /// shows that the text is not meant as Korean.
    public static Optional<String> latin(String hangul) {
        boolean bare = hangul.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
        if (!bare) {
            return Optional.empty();
        }
        var latin = new StringBuilder();
        for (char c : Normalizer.normalize(hangul, Normalizer.Form.NFC).toCharArray()) {
            if (c == ' ') {
                latin.append(' ');
                continue;
            }
            for (char letter : Hangul.letters(String.valueOf(c)).toCharArray()) {
                int key = LETTERS.indexOf(letter);
                if (key < 0) {
                    return Optional.empty();
                }
                latin.append(KEYS.charAt(key));
            }
        }
        return Optional.of(latin.toString());
    }

    private static String compose(CharSequence letters) {
        var text = new StringBuilder();
        int i = 0;
        while (i < letters.length()) {
            int onset = ONSETS.indexOf(letters.charAt(i));
            if (onset < 0 || !isVowel(letters, i + 1)) {
                text.append(letters.charAt(i++));
                continue;
            }
            char vowel = letters.charAt(++i);
            if (isVowel(letters, i + 1) && pair(vowel, letters.charAt(i + 1)) != 0) {
                vowel = pair(vowel, letters.charAt(++i));
            }
            i++;
            int coda = codaLength(letters, i);
            char end = coda == 0 ? ' ' : coda == 1 ? letters.charAt(i) : pair(letters.charAt(i), letters.charAt(i + 1));
            text.append((char) (0xAC00 + onset * 588 + VOWELS.indexOf(vowel) * 28 + CODAS.indexOf(end)));
            i += coda;
        }
        return text.toString();
    }

    /// How many of the following consonants close the syllable: the last before a vowel opens the next one.
    private static int codaLength(CharSequence letters, int i) {
        int consonants = 0;
        while (consonants < 3
                && i + consonants < letters.length()
                && ONSETS.indexOf(letters.charAt(i + consonants)) >= 0) {
            consonants++;
        }
        int free = isVowel(letters, i + consonants) ? consonants - 1 : consonants;
        if (free >= 2 && pair(letters.charAt(i), letters.charAt(i + 1)) != 0) {
            return 2;
        }
        return free >= 1 && CODAS.indexOf(letters.charAt(i)) > 0 ? 1 : 0;
    }

    private static boolean isVowel(CharSequence letters, int i) {
        return i < letters.length() && VOWELS.indexOf(letters.charAt(i)) >= 0;
    }

    private static char pair(char first, char second) {
        for (String pair : PAIRS) {
            if (pair.charAt(0) == first && pair.charAt(1) == second) {
                return pair.charAt(2);
            }
        }
        return 0;
    }
}
