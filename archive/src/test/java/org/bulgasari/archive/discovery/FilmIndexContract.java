package org.bulgasari.archive.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bulgasari.archive.platform.events.EventCursor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every film index does. Extended once for each implementation.
public abstract class FilmIndexContract {

    @TempDir
    Path folder;

    private FilmIndex index;

    /// Opens the index in the folder for writing.
    protected abstract FilmIndex open(Path folder);

    /// Opens the index in the folder for reading only.
    protected abstract FilmIndex openForReading(Path folder);

    @BeforeEach
    void fill() {
        index = open(folder);
        index.put(SampleFilms.all());
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static EventCursor at(long sequence) {
        return new EventCursor(0, sequence);
    }

    private List<String> found(String text) {
        return index.search(SearchRequest.of(text)).hits().stream()
                .map(FilmEntry::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    pulgasari | pulgasari
                    bulgasari | pulgasari
                    Pulgasari VHS | pulgasari
                    불가사리 | pulgasari
                    ㅂㄱㅅㄹ | pulgasari
                    pulgsari | pulgasari
                    Shin Sang-ok | pulgasari
                    신상옥 | pulgasari
                    Sin Sang-ok | pulgasari
                    shin sangok | pulgasari
                    sang-ok shin | pulgasari
                    Sang Ok Shin | pulgasari
                    pulgasari 불가사리 | pulgasari
                    iron-eating giant | pulgasari
                    꽃 파는 처녀 | flower-girl
                    꽃파는처녀 | flower-girl
                    kkot paneun cheonyeo | flower-girl
                    ㄲㅍㄴㅊㄴ | flower-girl
                    하녀 김기영 | housemaid
                    housemaid kim ki-young 1960 | housemaid
                    housemaid im sangsoo | housemaid-2010
                    lee chang-dong | poetry
                    yi chang-dong | poetry
                    Rhee Changdong | poetry
                    Pak Chan-uk | oldboy
                    bak chanuk | oldboy
                    Ch'oe Min-sik | oldboy
                    Choi Minsik | oldboy
                    Lim Kwontaek | sopyonje
                    ryu hyunmok | aimless
                    dongnimmun | independence-gate
                    tongnimmun | independence-gate
                    """)
    void aKoreanFilmIsFoundInEverySpelling(String typed, String id) {
        assertThat(found(typed)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    avventura | avventura
                    l'avventura | avventura
                    l’avventura | avventura
                    lavventura | avventura
                    the shining | shining
                    shining, the | shining
                    shining | shining
                    clockwork orange | clockwork
                    blechtrommel | blechtrommel
                    die blechtrommel | blechtrommel
                    die hard | diehard
                    espiritu de la colmena | colmena
                    himmel uber berlin | himmel
                    schloendorff | blechtrommel
                    Schlondorff | blechtrommel
                    muenchhausen | munchhausen
                    bladerunner | blade
                    blade runner | blade
                    old boy | oldboy
                    apocalipse now | apocalypse
                    apocalypse nwo | apocalypse
                    twelve angry men | angry
                    12 angry men | angry
                    8½ | otto
                    8 1/2 | otto
                    otto e mezzo | otto
                    eight and a half | otto
                    huit et demi | otto
                    rocky 2 | rocky2
                    rocky two | rocky2
                    400 blows | quattrocento
                    four hundred blows | quattrocento
                    quattrocento colpi | quattrocento
                    quatre cents coups | quattrocento
                    101 dalmatians | dalmatians
                    20000 leagues under the sea | leagues
                    twenty thousand leagues | leagues
                    1984 | nineteen
                    hateful 8 | hateful
                    thelma and louise | thelma
                    thelma & louise | thelma
                    mash | mash
                    m*a*s*h | mash
                    M.A.S.H. | mash
                    ET | et
                    e.t. | et
                    rosemarys baby | rosemary
                    rosemary baby | rosemary
                    truffaut 1959 | quattrocento
                    abduction | kim-documentary
                    """)
    void articlesNumbersAndPunctuationDoNotStandInTheWay(String typed, String id) {
        assertThat(found(typed)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Wong Kar-wai | mood
                    Wang Jiawei | mood
                    王家卫 | mood
                    王家衛 | mood
                    花样年华 | mood
                    hua yang nian hua | mood
                    huayang nianhua | mood
                    huā yàng nián huá | mood
                    hou hsiao-hsien | city-sadness
                    Hou Xiaoxian | city-sadness
                    chang i-mou | lantern
                    zhang yimou | lantern
                    Tokyo monogatari | tokyo-story
                    Toukyou monogatari | tokyo-story
                    東京物語 | tokyo-story
                    东京物语 | tokyo-story
                    Ohzu | tokyo-story
                    shichinin no samurai | seven-samurai
                    黒沢明 | seven-samurai
                    gojira | godzilla
                    ごじら | godzilla
                    tonari no totoro | totoro
                    Bronenosets Potyomkin | potemkin
                    Bronenosec Potemkin | potemkin
                    Eisenstein | potemkin
                    Eyzenshteyn | october
                    Эйзенштейн | october
                    Èjzenštejn | potemkin
                    Tarkovskij | stalker
                    Tarkovski | stalker
                    Aggelopoulos | eternity
                    mia aioniotita kai mia mera | eternity
                    yusuf shahin | cairo
                    bab al-hadid | cairo
                    pather panchali | pather
                    apichatpong | boonmee
                    vals im bashir | waltz
                    """)
    void otherScriptsAreFoundAsWrittenAndRomanised(String typed, String id) {
        assertThat(found(typed)).contains(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    雨月物語 | ugetsu
                    溝口健二 | ugetsu
                    沟口健二 | ugetsu
                    晩春 | late-spring
                    小津安二郎 | late-spring
                    羅生門 | rashomon
                    罗生门 | rashomon
                    小城之春 | small-town
                    費穆 | small-town
                    費穆 小城之春 | small-town
                    張藝謀 | hero
                    张艺谋 | hero
                    """)
    void whatIsRecordedInLatinLettersAloneIsFoundByHanAndKana(String typed, String id) {
        index.put(List.of(
                FilmEntry.of("ugetsu")
                        .titled("Ugetsu Monogatari", null)
                        .madeIn(SampleFilms.JP)
                        .directedBy("Kenji Mizoguchi")
                        .entry(),
                FilmEntry.of("late-spring")
                        .titled("Banshun", "ja")
                        .madeIn(SampleFilms.JP)
                        .directedBy("Yasujiro Ozu")
                        .entry(),
                FilmEntry.of("rashomon")
                        .titled("Rashomon", null)
                        .madeIn(SampleFilms.JP)
                        .entry(),
                FilmEntry.of("small-town")
                        .titled("Xiao cheng zhi chun", null)
                        .madeIn(SampleFilms.CN)
                        .directedBy("Fei Mu")
                        .entry(),
                FilmEntry.of("hero")
                        .titled("Hero", "en")
                        .madeIn(SampleFilms.CN)
                        .directedBy("Yimou Zhang")
                        .entry()));
        index.refresh();

        assertThat(found(typed)).contains(id);
        assertThat(why(typed, id)).containsOnly(Match.Way.ROMANISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzqqxxyy", "qwxzkj", "\"odyssey space\"", "seosan", "???", "ㅋㅋㅋㅋ", "xyzzy plugh"})
    void nonsenseFindsNothing(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"qnfrktkfl, pulgasari", "tlstkddhr, pulgasari", "ㅠㅣㅁㅇㄷ, blade"})
    void textTypedInTheWrongKeyboardLayoutIsUnderstood(String typed, String id) {
        assertThat(found(typed)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KV000001", "kv 000001", "kv000001", "tt0089851"})
    void aBarcodeOrIdentifierFindsItsFilmAlone(String typed) {
        assertThat(found(typed)).containsExactly("pulgasari");
    }

    @Test
    void quotesAskForWordsInARow() {
        assertThat(found("\"space odyssey\"")).containsExactly("odyssey");
    }

    @Test
    void aWholeTitleStandsBeforeTitlesThatOnlyContainIt() {
        assertThat(found("ran")).first().isEqualTo("ran");
        assertThat(found("stalker")).first().isEqualTo("stalker");
    }

    @Test
    void eachOfTwoTitlesInOneLineIsAWholeTitle() {
        index.put(List.of(
                FilmEntry.of("pride").titled("Ikiru forever", "en").entry(),
                FilmEntry.of("ikiru").titled("Ikiru = To live [DVD]", null).entry()));
        index.refresh();

        assertThat(found("ikiru")).first().isEqualTo("ikiru");
        assertThat(found("to live")).first().isEqualTo("ikiru");
    }

    @Test
    void aFilmThatMentionsAnotherStandsAfterIt() {
        assertThat(found("pulgasari")).containsExactly("pulgasari", "kim-documentary");
    }

    @Test
    void exactMatchesAreNotRelaxed() {
        assertThat(index.search(SearchRequest.of("pulgasari")).relaxed()).isFalse();
        assertThat(index.search(SearchRequest.of("pulgsari")).relaxed()).isTrue();
    }

    @Test
    void staffOnlyEntriesAreForStaff() {
        assertThat(found("secret reel")).doesNotContain("secret");
        assertThat(index.search(SearchRequest.of("secret reel").forStaff()).hits())
                .first()
                .extracting(FilmEntry::id)
                .isEqualTo("secret");
        assertThat(index.suggest("secret", "en", 5, false)).isEmpty();
        assertThat(index.suggest("secret", "en", 5, true)).hasSize(1);
        assertThat(index.why(SearchRequest.of("secret reel"), "secret")).isEmpty();
    }

    @Test
    void nothingTypedFindsEverything() {
        assertThat(index.search(SearchRequest.of("")).total())
                .isEqualTo(SampleFilms.all().size() - 1);
    }

    @Test
    void aHitBringsAllThatIsKnown() {
        assertThat(index.search(SearchRequest.of("불가사리")).hits().getFirst())
                .isEqualTo(SampleFilms.all().getFirst());
    }

    @Test
    void countsOfADimensionIgnoreItsOwnChoice() {
        SearchResult all = index.search(SearchRequest.of(""));
        SearchResult korean = index.search(SearchRequest.of("").choosing(Dimension.COUNTRY, "KR"));

        assertThat(korean.values(Dimension.COUNTRY))
                .extracting(FacetValue::code)
                .contains("US", "JP");
        assertThat(count(korean, Dimension.COUNTRY, "JP")).isEqualTo(count(all, Dimension.COUNTRY, "JP"));
        assertThat(count(korean, Dimension.DECADE, "1960")).isEqualTo(3);
        assertThat(korean.total()).isEqualTo(count(all, Dimension.COUNTRY, "KR"));
    }

    @Test
    void valuesOfOneDimensionAddUpAndDimensionsNarrow() {
        SearchRequest either = SearchRequest.of("").choosing(Dimension.COUNTRY, "KR", "KP");
        SearchRequest both = either.choosing(Dimension.GENRE, "monster");

        assertThat(index.search(either).total()).isEqualTo(10);
        assertThat(index.search(both).hits())
                .extracting(FilmEntry::id)
                .containsExactlyInAnyOrder("pulgasari", "yongary");
    }

    @Test
    void facetValuesCarryNamesInTheLanguageAskedFor() {
        SearchResult result = index.search(SearchRequest.of("pulgasari").in("ko"));

        assertThat(result.values(Dimension.COUNTRY))
                .extracting(FacetValue::label)
                .contains("조선");
    }

    @Test
    void aChosenValueWithoutFilmsIsStillShown() {
        SearchResult result = index.search(SearchRequest.of("pulgasari").choosing(Dimension.COUNTRY, "IT"));

        assertThat(result.total()).isZero();
        assertThat(result.values(Dimension.COUNTRY)).anySatisfy(value -> {
            assertThat(value.code()).isEqualTo("IT");
            assertThat(value.chosen()).isTrue();
        });
    }

    private static long count(SearchResult result, Dimension dimension, String code) {
        return result.values(dimension).stream()
                .filter(value -> value.code().equals(code))
                .mapToLong(FacetValue::count)
                .sum();
    }

    @Test
    void filmsAreListedByTitleWithoutArticleAndByYear() {
        SearchRequest kubrick = SearchRequest.of("kubrick");

        assertThat(index.search(kubrick.ordered(SearchOrder.TITLE)).hits())
                .extracting(FilmEntry::id)
                .containsExactly("odyssey", "clockwork", "shining");
        assertThat(index.search(kubrick.ordered(SearchOrder.LATEST)).hits())
                .extracting(FilmEntry::id)
                .containsExactly("shining", "clockwork", "odyssey");
        assertThat(index.search(SearchRequest.of("").ordered(SearchOrder.RAREST))
                        .hits())
                .first()
                .extracting(FilmEntry::id)
                .isEqualTo("pulgasari");
        assertThat(index.search(SearchRequest.of("").ordered(SearchOrder.NEWEST_ARRIVAL))
                        .hits())
                .first()
                .extracting(FilmEntry::id)
                .isEqualTo("pulgasari");
    }

    @Test
    void pagesFollowOneAnother() {
        SearchRequest all = SearchRequest.of("").ordered(SearchOrder.TITLE);
        List<FilmEntry> whole = index.search(all.page(0, 20)).hits();

        assertThat(index.search(all.page(10, 10)).hits()).isEqualTo(whole.subList(10, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "pul, Pulgasari",
        "bulga, Bulgasari",
        "불가, 불가사리",
        "불가ㅅ, 불가사리",
        "불갓, 불가사리",
        "ㅂㄱㅅ, 불가사리",
        "the shin, The Shining",
        "shini, The Shining",
        "꽃파, 꽃파는 처녀",
        "花, 花樣年華",
        "stan, Stanley Kubrick",
        "신상, 신상옥",
        "truff, François Truffaut",
        "avv, L'avventura"
    })
    void whatIsBeingTypedIsCompleted(String typed, String text) {
        assertThat(index.suggest(typed, "en", 10, false))
                .extracting(Suggestion::text)
                .contains(text);
    }

    @Test
    void suggestionsKnowFilmsFromAgents() {
        assertThat(index.suggest("shin", "en", 10, false))
                .extracting(Suggestion::kind)
                .contains(Suggestion.Kind.FILM, Suggestion.Kind.AGENT);
    }

    @Test
    void aMatchIsExplained() {
        assertThat(why("bulgasari", "pulgasari")).contains(Match.Way.WHOLE);
        assertThat(why("ㅂㄱㅅㄹ", "pulgasari")).containsExactly(Match.Way.INITIALS);
        assertThat(why("sin sangok", "pulgasari")).containsOnly(Match.Way.WORD, Match.Way.JOINED_WORDS);
        assertThat(why("pulgsari", "pulgasari")).containsExactly(Match.Way.CLOSE_SPELLING);
        assertThat(why("twelve angry men", "angry")).contains(Match.Way.WHOLE);
        assertThat(why("wang jiawei", "mood")).containsOnly(Match.Way.ROMANISED);
        assertThat(why("qnfrktkfl", "pulgasari")).containsExactly(Match.Way.KEYBOARD_LAYOUT);
        assertThat(why("bladerunner ridley", "blade")).contains(Match.Way.JOINED_WORDS, Match.Way.WORD);
        assertThat(index.why(SearchRequest.of("peasants"), "pulgasari"))
                .extracting(Match::place)
                .containsExactly(Match.Place.SUMMARY);
        assertThat(index.why(SearchRequest.of("KV000001"), "pulgasari"))
                .extracting(Match::place)
                .containsExactly(Match.Place.IDENTIFIER);
    }

    private List<Match.Way> why(String typed, String id) {
        return index.why(SearchRequest.of(typed), id).stream().map(Match::way).toList();
    }

    @Test
    void whatIsNotFoundHasNoReason() {
        assertThat(index.why(SearchRequest.of("pulgasari"), "shining")).isEmpty();
        assertThat(index.why(SearchRequest.of("pulgasari"), "unknown")).isEmpty();
    }

    @Test
    void anEntryReplacesTheOlderOneWithTheNextRefresh() {
        index.put(List.of(FilmEntry.of("pulgasari").titled("Galgameth", "en").entry()));
        assertThat(found("galgameth")).isEmpty();

        index.refresh();

        assertThat(found("galgameth")).containsExactly("pulgasari");
        assertThat(found("불가사리")).isEmpty();
    }

    @Test
    void aRemovedEntryIsGone() {
        index.remove(List.of("pulgasari", "unknown"));
        index.refresh();

        assertThat(found("불가사리")).isEmpty();
    }

    @Test
    void theCursorIsCommittedWithTheEntries() {
        assertThat(index.cursor()).isEmpty();

        index.commit(at(41));
        index.put(List.of(FilmEntry.of("lost").titled("Lost in the crash", "en").entry()));
        index.close();
        index = open(folder);

        assertThat(index.cursor()).hasValue(at(41));
        assertThat(found("pulgasari")).isNotEmpty();
        assertThat(found("lost in the crash")).isEmpty();
    }

    @Test
    void aReaderBesideTheWriterSeesWhatIsCommitted() {
        index.commit(at(1));
        try (FilmIndex reader = openForReading(folder)) {
            index.put(List.of(FilmEntry.of("new").titled("Galgameth", "en").entry()));
            assertThat(reader.search(SearchRequest.of("galgameth")).total()).isZero();

            index.commit(at(2));
            assertThat(reader.search(SearchRequest.of("galgameth")).total()).isEqualTo(1);

            index.rebuild(
                    Stream.of(FilmEntry.of("only").titled("Only one", "en").entry()), at(3));
            assertThat(reader.size()).isEqualTo(1);
            assertThat(reader.cursor()).hasValue(at(3));
            assertThatThrownBy(() -> reader.put(SampleFilms.all())).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aRebuiltIndexHoldsOnlyWhatItWasBuiltFrom() {
        index.commit(at(5));

        index.rebuild(SampleFilms.all().stream().limit(3), at(9));

        assertThat(index.size()).isEqualTo(3);
        assertThat(index.cursor()).hasValue(at(9));
        index.close();
        index = open(folder);
        assertThat(index.size()).isEqualTo(3);
    }

    @Test
    void aRebuildThatFailsLeavesTheIndexAsItWas() {
        index.commit(at(5));
        Stream<FilmEntry> broken = Stream.of(1, 2).map(i -> {
            throw new IllegalStateException("The catalogue went away");
        });

        assertThatThrownBy(() -> index.rebuild(broken, at(9))).hasMessage("The catalogue went away");

        assertThat(index.cursor()).hasValue(at(5));
        assertThat(found("pulgasari")).isNotEmpty();
    }

    @Test
    void hostileTextIsOnlyText() {
        for (String typed : List.of(
                "\"",
                "\"\"\"",
                "*:*",
                "a AND (",
                "\u0000\uFFFF",
                "x".repeat(5_000),
                "a ".repeat(500),
                "ㅏ".repeat(300),
                "ก์".repeat(100),
                "\uD83C",
                "^",
                "#12")) {
            assertThat(index.search(SearchRequest.of(typed)).total()).isBetween(0L, 60L);
            assertThat(index.suggest(typed, "en", 5, false)).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void anEntryOfAnySizeIsTaken() {
        String endless = "x".repeat(40_000);
        FilmEntry entry = FilmEntry.of("endless")
                .titled(endless, "en")
                .titled("Galgameth", "en")
                .directedBy(endless)
                .summarised(endless)
                .about(endless)
                .knownAs(endless)
                .madeIn(Label.of(endless))
                .entry();

        index.put(List.of(entry));
        index.refresh();

        assertThat(found("galgameth")).containsExactly("endless");
        assertThat(index.search(SearchRequest.of("galgameth")).hits()).containsExactly(entry);
    }

    @Test
    void onlyTheDimensionsAskedForAreCounted() {
        SearchResult result = index.search(SearchRequest.of("pulgasari").counting(Set.of(Dimension.CARRIER)));

        assertThat(result.facets()).containsOnlyKeys(Dimension.CARRIER);
    }
}
