package org.bulgasari.archive.discovery.text;

import java.util.Map;

/// A pinyin syllable in the older Wade-Giles spelling, apostrophes left out as libraries and posters do.
public final class ChineseSyllable {

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("zhi", "chih"),
            Map.entry("chi", "chih"),
            Map.entry("shi", "shih"),
            Map.entry("ri", "jih"),
            Map.entry("zi", "tzu"),
            Map.entry("ci", "tzu"),
            Map.entry("si", "ssu"),
            Map.entry("er", "erh"),
            Map.entry("yi", "i"),
            Map.entry("you", "yu"),
            Map.entry("ye", "yeh"),
            Map.entry("yan", "yen"),
            Map.entry("ge", "ko"),
            Map.entry("ke", "ko"),
            Map.entry("he", "ho"),
            Map.entry("e", "o"),
            Map.entry("gui", "kuei"),
            Map.entry("kui", "kuei"),
            Map.entry("guo", "kuo"),
            Map.entry("kuo", "kuo"),
            Map.entry("huo", "huo"),
            Map.entry("shuo", "shuo"),
            Map.entry("yong", "yung"));

    private ChineseSyllable() {}

    /// "xiao" gives "hsiao", "zhang" gives "chang".
    public static String wadeGiles(String pinyin) {
        String whole = WHOLE.get(pinyin);
        if (whole != null) {
            return whole;
        }
        String initial = initial(pinyin);
        return older(initial) + ending(pinyin.substring(initial.length()), initial);
    }

    private static String initial(String pinyin) {
        if (pinyin.startsWith("zh") || pinyin.startsWith("ch") || pinyin.startsWith("sh")) {
            return pinyin.substring(0, 2);
        }
        return pinyin.isEmpty() || "aeo".indexOf(pinyin.charAt(0)) >= 0 ? "" : pinyin.substring(0, 1);
    }

    private static String older(String initial) {
        return switch (initial) {
            case "b" -> "p";
            case "d" -> "t";
            case "g" -> "k";
            case "zh", "j", "q" -> "ch";
            case "x" -> "hs";
            case "z", "c" -> "ts";
            case "r" -> "j";
            default -> initial;
        };
    }

    private static String ending(String ending, String initial) {
        String older = switch (ending) {
            case "ian" -> "ien";
            case "ie" -> "ieh";
            case "ue" -> "ueh";
            case "ong" -> "ung";
            case "iong" -> "iung";
            case "uo" -> "o";
            default -> ending;
        };
        return initial.equals("y") && ending.equals("an") ? "en" : older;
    }
}
