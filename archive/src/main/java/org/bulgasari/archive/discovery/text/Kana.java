package org.bulgasari.archive.discovery.text;

import java.util.HashMap;
import java.util.Map;

/// Kana read out in Latin letters, Hepburn without macrons ("toukyou"); {@link JapaneseKey} evens out the rest.
public final class Kana {

    private static final Map<String, String> SOUNDS = new HashMap<>();

    static {
        String kana =
                "あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to"
                        + " な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo"
                        + " ら ra り ri る ru れ re ろ ro わ wa を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo"
                        + " だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ゔ vu ゐ i ゑ e"
                        + " ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo ゎ wa"
                        + " きゃ kya きゅ kyu きょ kyo ぎゃ gya ぎゅ gyu ぎょ gyo しゃ sha しゅ shu しょ sho しぇ she じゃ ja じゅ ju じょ jo"
                        + " じぇ je ちゃ cha ちゅ chu ちょ cho ちぇ che にゃ nya にゅ nyu にょ nyo ひゃ hya ひゅ hyu ひょ hyo びゃ bya びゅ byu"
                        + " びょ byo ぴゃ pya ぴゅ pyu ぴょ pyo みゃ mya みゅ myu みょ myo りゃ rya りゅ ryu りょ ryo ふぁ fa ふぃ fi ふぇ fe"
                        + " ふぉ fo てぃ ti でぃ di とぅ tu どぅ du うぃ wi うぇ we うぉ wo ゔぁ va ゔぃ vi ゔぇ ve ゔぉ vo つぁ tsa";
        String[] parts = kana.split(" ");
        for (int i = 0; i + 1 < parts.length; i += 2) {
            SOUNDS.put(parts[i], parts[i + 1]);
        }
    }

    private Kana() {}

    /// Whether the text holds any kana, which makes it Japanese.
    public static boolean isIn(String text) {
        return text.chars().anyMatch(c -> (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA));
    }

    /// The sounds of hiragana or katakana; other characters are left out.
    public static String latin(String kana) {
        var latin = new StringBuilder(kana.length() * 2);
        boolean doubled = false;
        int i = 0;
        while (i < kana.length()) {
            char c = hiragana(kana.charAt(i));
            if (c == 'っ') {
                doubled = true;
                i++;
                continue;
            }
            String two = i + 1 < kana.length() ? "" + c + hiragana(kana.charAt(i + 1)) : "";
            String sound = SOUNDS.get(two);
            i += sound == null ? 1 : 2;
            sound = sound == null ? SOUNDS.getOrDefault(String.valueOf(c), "") : sound;
            if (c == 'ー' && !latin.isEmpty()) {
                latin.append(latin.charAt(latin.length() - 1));
            }
            latin.append(doubled && !sound.isEmpty() ? sound.substring(0, 1) : "")
                    .append(sound);
            doubled = false;
        }
        return latin.toString();
    }

    private static char hiragana(char c) {
        return c >= 0x30A1 && c <= 0x30F6 ? (char) (c - 0x60) : c;
    }
}
