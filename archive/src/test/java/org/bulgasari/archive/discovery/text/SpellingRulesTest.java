package org.bulgasari.archive.discovery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingRulesTest {

    @Test
    void foldingTwiceChangesNothing() {
        qt().forAll(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 12))
                .check(text -> {
                    String once = Folding.fold(text);
                    return Folding.fold(once).equals(once);
                });
    }

    @Test
    void keysOfKeysAreTheKeys() {
        qt().forAll(strings().betweenCodePoints('a', 'z').ofLengthBetween(0, 14))
                .check(word -> KoreanKey.of(KoreanKey.of(word)).equals(KoreanKey.of(word))
                        && SlavicKey.of(SlavicKey.of(word)).equals(SlavicKey.of(word))
                        && JapaneseKey.of(JapaneseKey.of(word)).equals(JapaneseKey.of(word))
                        && GreekKey.of(GreekKey.of(word)).equals(GreekKey.of(word)));
    }

    @Test
    void whatIsBeingTypedInHangulIsAlwaysABeginning() {
        qt().forAll(hangul()).check(word -> {
            String letters = Hangul.letters(word);
            for (int i = 1; i < word.length(); i++) {
                if (!letters.startsWith(Hangul.letters(word.substring(0, i)))) return false;
            }
            return true;
        });
    }

    @Test
    void aHangulWordTypedOnALatinKeyboardComesBack() {
        qt().forAll(hangul())
                .check(word -> KeyboardLayout.latin(Hangul.letters(word))
                        .flatMap(KeyboardLayout::hangul)
                        .map(Hangul::letters)
                        .equals(java.util.Optional.of(Hangul.letters(word))));
    }

    @Test
    void revisedAndMcCuneReischauerVoicingShareOneKey() {
        qt().forAll(hangul()).check(word -> {
            String revised = Hangul.spelled(word);
            String voiceless = revised.replace('g', 'k').replace('d', 't').replace('b', 'p');
            return KoreanKey.of(revised).equals(KoreanKey.of(voiceless));
        });
    }

    private static org.quicktheories.core.Gen<String> hangul() {
        return lists().of(integers().between(0xAC00, 0xD7A3))
                .ofSizeBetween(2, 5)
                .map(all -> all.stream().map(Character::toString).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({
        "신, Shin, Sin, Shin",
        "박, Park, Pak, Bak",
        "최, Choi, Choe, Ch'oe",
        "이, Lee, Yi, Rhee",
        "임, Lim, Im, Rim",
        "유, Yoo, Yu, Ryu",
        "정, Jung, Chung, Jeong",
        "노, Roh, No, Noh",
        "우, Woo, U, Oo",
        "은희, Eun-hee, Ŭnhŭi, Eunhui",
        "준호, Joon-ho, Chunho, Junho",
        "기영, Ki-young, Kiyŏng, Giyeong",
        "불가사리, Pulgasari, Bulgasari, Pulkasari",
        "서편제, Sopyonje, Seopyeonje, Sŏp'yŏnje",
        "꽃파는처녀, Kkotpanŭn ch'ŏnyŏ, kkot paneun cheonyeo, Kkotphanun chonyo",
        "평양, Pyongyang, P'yŏngyang, Pyeongyang"
    })
    void allLatinSpellingsOfAKoreanWordShareItsKey(String hangul, String one, String two, String three) {
        String key = KoreanKey.of(Hangul.spelled(hangul));

        assertThat(List.of(one, two, three))
                .allSatisfy(
                        latin -> assertThat(KoreanKey.of(Folding.fold(latin))).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({
        "독립문, dongnimmun",
        "신라, silla",
        "왕십리, wangsimni",
        "해돋이, haedoji",
        "백마, baengma",
        "좋다, jota",
        "한국어, hangugeo"
    })
    void neighbouringSoundsChangeEachOther(String hangul, String sound) {
        assertThat(Hangul.pronounced(hangul)).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({
        "Эйзенштейн, Eisenstein, Eyzenshteyn, Èjzenštejn",
        "Потёмкин, Potemkin, Potyomkin, Potëmkin",
        "Тарковский, Tarkovsky, Tarkovskij, Tarkovskiy",
        "Чайковский, Tchaikovsky, Chaykovskiy, Čajkovskij",
        "Броненосец, Bronenosets, Bronenosec, Bronenosetz"
    })
    void allLatinSpellingsOfARussianWordShareItsKey(String cyrillic, String one, String two, String three) {
        String key = SlavicKey.of(Folding.fold(cyrillic));

        assertThat(List.of(one, two, three))
                .allSatisfy(
                        latin -> assertThat(SlavicKey.of(Folding.fold(latin))).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({
        "Tōkyō, Toukyou",
        "Ozu, Ohzu",
        "Mizoguchi, Mizoguti",
        "shimbun, shinbun",
        "Jūjirō, Zyuziro",
        "Shōchiku, Syotiku"
    })
    void allLatinSpellingsOfAJapaneseWordShareOneKey(String one, String other) {
        assertThat(JapaneseKey.of(Folding.fold(one))).isEqualTo(JapaneseKey.of(Folding.fold(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "xiao, hsiao",
        "zhang, chang",
        "qiu, chiu",
        "yi, i",
        "zedong, tsetung",
        "guo, kuo",
        "si, ssu",
        "xian, hsien",
        "ri, jih"
    })
    void pinyinHasAnOlderSpelling(String pinyin, String older) {
        String written = pinyin.equals("zedong")
                ? ChineseSyllable.wadeGiles("ze") + ChineseSyllable.wadeGiles("dong")
                : ChineseSyllable.wadeGiles(pinyin);

        assertThat(written).isEqualTo(older);
    }

    @ParameterizedTest
    @CsvSource({"王家衛, 王家卫", "黒澤明, 黑泽明", "東京物語, 东京物语", "広島, 廣島", "龍, 竜"})
    void hanCharactersOfAllTraditionsAreTheSame(String one, String other) {
        assertThat(Han.fold(one)).isEqualTo(Han.fold(other));
        assertThat(Han.fold(Han.fold(one))).isEqualTo(Han.fold(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "it", "de", "es"})
    void numbersAreReadAsCldrSpellsThem(String language) {
        var spelling = new RuleBasedNumberFormat(Locale.of(language), RuleBasedNumberFormat.SPELLOUT);
        for (int number = 1; number < 10_000; number++) {
            String expected = String.valueOf(number);
            List<String> words = Words.of(spelling.format(number).replace("\u00ad", "")).stream()
                    .map(Word::text)
                    .toList();

            assertThat(NumberWords.in(words))
                    .as("%d in %s: %s", number, language, words)
                    .anyMatch(span -> span.from() == 0
                            && span.to() == words.size()
                            && span.value().equals(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({"one two three", "and", "the one and only", "hundred hundred"})
    void wordsThatCountWithoutBeingANumberStayApart(String text) {
        List<String> words = Words.of(text).stream().map(Word::text).toList();

        assertThat(NumberWords.in(words)).noneMatch(span -> span.to() - span.from() == words.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    M*A*S*H | mash
                    L'avventura | l avventura
                    U.S.A. | usa
                    don't look now | dont look now
                    Thelma & Louise | thelma and louise
                    20,000 leagues | 20000 leagues
                    8½ | 8 1/2
                    P'yŏngyang | pyongyang
                    Straße | strasse
                    불가ㅅ | 불가 ㅅ
                    ゴジラ | ごじら
                    """)
    void aTextIsCutIntoWords(String text, String words) {
        assertThat(Words.of(text).stream().map(Word::text).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"apocalypse, apocalipse, 1", "now, nwo, 1", "pulgasari, pulgsari, 1", "shining, shinning, 1"})
    void closeSpellingsAreFewEditsApart(String one, String other, int edits) {
        assertThat(Spelling.isClose(one, other, edits)).isTrue();
        assertThat(Spelling.isClose(one, other, edits - 1)).isFalse();
    }
}
