package org.bulgasari.archive.discovery.text;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Han characters: one form for traditional, simplified and Japanese writing, and their pinyin.
///
/// The tables of ICU are loaded when the first Han character is met, and asked once per character. Safe for any
/// thread.
public final class Han {

    /// Japanese forms next to the traditional ones, for characters frequent in titles and names.
    private static final String JAPANESE = "亜亞悪惡圧壓囲圍為爲壱壹逸逸隠隱栄榮営營衛衞駅驛円圓塩鹽縁緣応應欧歐桜櫻奥奧横橫穏穩仮假価價画畫会會絵繪壊壞懐懷拡擴覚覺学學岳嶽楽樂"
            + "勧勸巻卷関關歓歡観觀帰歸気氣亀龜戯戲犠犧旧舊拠據挙擧峡峽挟挾狭狹暁曉区區駆驅勲勳薫薰径徑恵惠渓溪経經継繼茎莖蛍螢軽輕鶏鷄芸藝撃擊欠缺"
            + "県縣倹儉剣劍険險圏圈検檢権權献獻験驗顕顯厳嚴広廣効效恒恆黄黃国國黒黑済濟砕碎斎齋剤劑桜櫻殺殺雑雜参參桟棧蚕蠶惨慘賛贊残殘糸絲歯齒児兒"
            + "辞辭湿濕実實写寫釈釋寿壽収收従從渋澁獣獸縦縱粛肅処處緒緖諸諸叙敍将將称稱焼燒証證奨奬条條状狀乗乘浄淨剰剩畳疊縄繩壌壤嬢孃譲讓醸釀触觸"
            + "嘱囑真眞寝寢慎愼尽盡図圖粋粹酔醉穂穗随隨髄髓枢樞数數瀬瀨声聲静靜斉齊摂攝窃竊専專戦戰浅淺潜潛繊纖践踐銭錢禅禪双雙壮壯争爭荘莊捜搜挿插"
            + "巣巢装裝総總騒騷増增蔵藏臓臟属屬続續堕墮対對体體帯帶滞滯台臺滝瀧択擇沢澤単單担擔胆膽団團弾彈断斷痴癡昼晝虫蟲鋳鑄庁廳聴聽鎮鎭逓遞鉄鐵"
            + "転轉点點伝傳灯燈当當党黨盗盜稲稻闘鬪徳德独獨読讀届屆弐貳悩惱脳腦覇霸廃廢拝拜売賣麦麥発發髪髮抜拔蛮蠻秘祕浜濱瓶甁払拂仏佛並竝変變辺邊"
            + "弁辨宝寶豊豐翻飜満滿黙默訳譯薬藥与與予豫余餘誉譽揺搖様樣謡謠来來頼賴乱亂覧覽竜龍両兩猟獵緑綠塁壘涙淚励勵礼禮霊靈齢齡暦曆歴歷恋戀"
            + "炉爐労勞楼樓録錄湾灣嶋島渕淵";
    private static final Map<Integer, String> PINYIN = new ConcurrentHashMap<>();

    private Han() {}

    /// The text with every Han character in its simplified form; everything else as it is.
    public static String fold(String text) {
        boolean changed = false;
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char simple = c >= 0x4E00 && c <= 0x9FFF ? Simplified.of(c) : c;
            changed |= simple != c;
            folded.append(simple);
        }
        return changed ? folded.toString() : text;
    }

    /// As `fold`, without loading any table for a text that holds no Han character.
    static String foldIfHan(String text) {
        return text.chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF) ? fold(text) : text;
    }

    /// The text with Chinese forms as Japanese writes them: 黑泽明 becomes 黒澤明's other form 黒沢明, 罗生门 becomes 羅生門. A
    /// character that is written alike in both is left as it is, or becomes its traditional form.
    static String japanese(String text) {
        var japanese = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            japanese.append(c >= 0x4E00 && c <= 0x9FFF ? Simplified.japanese(c) : c);
        }
        return japanese.toString();
    }

    /// The pinyin of one Han character without its tone, or an empty text.
    public static String pinyin(int character) {
        return PINYIN.computeIfAbsent(character, Readings::read);
    }

    private static final class Simplified {
        private static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");
        private static final Transliterator RESTORE = Transliterator.getInstance("Simplified-Traditional");
        private static final Map<Character, Character> TRADITIONAL = new HashMap<>();
        private static final Map<Character, Character> JAPANESE_OF_SIMPLIFIED = new HashMap<>();
        /// Filled character by character; two threads may fill the same place with the same character.
        private static final char[] KNOWN = new char[0x9FFF - 0x4E00 + 1];

        static {
            for (int i = 0; i + 1 < JAPANESE.length(); i += 2)
                TRADITIONAL.put(JAPANESE.charAt(i), JAPANESE.charAt(i + 1));
            for (char japanese : TRADITIONAL.keySet()) JAPANESE_OF_SIMPLIFIED.put(of(japanese), japanese);
        }

        static synchronized char japanese(char c) {
            char simple = of(c);
            Character japanese = JAPANESE_OF_SIMPLIFIED.get(simple);
            if (japanese != null) return japanese;
            if (simple != c) return c;
            String traditional = RESTORE.transliterate(String.valueOf(c));
            return traditional.length() == 1 ? traditional.charAt(0) : c;
        }

        static char of(char c) {
            char known = KNOWN[c - 0x4E00];
            if (known != 0) return known;
            char simple = read(c);
            KNOWN[c - 0x4E00] = simple;
            return simple;
        }

        private static synchronized char read(char c) {
            char simple = transliterated(c);
            Character traditional = TRADITIONAL.get(c);
            return simple == c && traditional != null ? transliterated(traditional) : simple;
        }

        private static char transliterated(char c) {
            String simple = SIMPLIFY.transliterate(String.valueOf(c));
            return simple.length() == 1 ? simple.charAt(0) : c;
        }
    }

    private static final class Readings {
        private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin");

        static synchronized String read(int character) {
            String latin = Folding.fold(LATIN.transliterate(Character.toString(character)))
                    .strip();
            return latin.chars().allMatch(c -> c >= 'a' && c <= 'z') ? latin : "";
        }
    }
}
