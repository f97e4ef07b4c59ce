package org.bulgasari.archive.discovery.text;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A family of writing whose Latin spellings vary in the same way, with the mark that keeps its keys apart from
/// others.
public enum Family {
    KOREAN("ko:"),
    CHINESE("zh:"),
    JAPANESE("ja:"),
    SLAVIC("ru:"),
    GREEK("el:"),
    OTHER("cn:");

    private final String mark;

    Family(String mark) {
        this.mark = mark;
    }

    /// Whether `key` is a key of this family.
    public boolean made(String key) {
        return key.startsWith(mark);
    }

    /// The key of a folded word written in Latin letters or in the family's own alphabet; empty when nothing
    /// remains.
    public String key(String word) {
        String key = switch (this) {
            case KOREAN -> KoreanKey.of(word);
            case CHINESE -> word;
            case JAPANESE -> JapaneseKey.of(word);
            case SLAVIC -> SlavicKey.of(word);
            case GREEK -> GreekKey.of(word);
            case OTHER -> ConsonantKey.of(word);
        };
        return key.isEmpty() ? "" : mark + key;
    }

    /// The families of a language; none for one written in Latin letters.
    public static Set<Family> ofLanguage(@Nullable String language) {
        if (language == null) return EnumSet.noneOf(Family.class);
        return switch (language) {
            case "ko", "kor" -> EnumSet.of(KOREAN);
            case "zh", "zho", "yue", "cmn", "nan", "wuu" -> EnumSet.of(CHINESE);
            case "ja", "jpn" -> EnumSet.of(JAPANESE);
            case "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg" -> EnumSet.of(SLAVIC);
            case "el", "grc" -> EnumSet.of(GREEK);
            case "ar",
                    "he",
                    "fa",
                    "ur",
                    "hi",
                    "bn",
                    "ta",
                    "te",
                    "ml",
                    "kn",
                    "gu",
                    "pa",
                    "mr",
                    "th",
                    "ka",
                    "hy",
                    "am",
                    "si",
                    "km",
                    "my",
                    "ne",
                    "yi",
                    "ps" -> EnumSet.of(OTHER);
            default -> EnumSet.noneOf(Family.class);
        };
    }

    /// The families of a country's main language, by its ISO 3166 code; none for one written in Latin letters.
    public static Set<Family> ofCountry(String country) {
        return switch (country) {
            case "KR", "KP" -> EnumSet.of(KOREAN);
            case "CN", "TW", "HK" -> EnumSet.of(CHINESE);
            case "JP" -> EnumSet.of(JAPANESE);
            case "RU", "SU", "SUHH", "UA", "BY", "BG", "RS", "MK", "KZ", "KG", "TJ", "MN", "MD" -> EnumSet.of(SLAVIC);
            case "GR", "CY" -> EnumSet.of(GREEK);
            case "IN",
                    "BD",
                    "LK",
                    "PK",
                    "IR",
                    "IQ",
                    "EG",
                    "IL",
                    "LB",
                    "SY",
                    "PS",
                    "MA",
                    "DZ",
                    "TN",
                    "TH",
                    "GE",
                    "AM",
                    "ET" -> EnumSet.of(OTHER);
            default -> EnumSet.noneOf(Family.class);
        };
    }

    /// The families whose own script the text is written in.
    public static Set<Family> ofScript(String text) {
        var families = EnumSet.noneOf(Family.class);
        if (Folding.isAscii(text)) return families;
        text.codePoints().filter(c -> c >= 0x370).forEach(c -> {
            Family family = ofLetter(c);
            if (family != null) families.add(family);
        });
        if (Kana.isIn(text)) families.remove(CHINESE);
        return families;
    }

    static @Nullable Family ofLetter(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL -> KOREAN;
            case HAN -> CHINESE;
            case HIRAGANA, KATAKANA -> JAPANESE;
            case CYRILLIC -> SLAVIC;
            case GREEK -> GREEK;
            case LATIN, COMMON, INHERITED, UNKNOWN -> null;
            default -> OTHER;
        };
    }
}
