package org.bulgasari.filmform.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bulgasari.filmform.compare.page.GroupsPage;
import org.bulgasari.filmform.compare.page.SideBySidePage;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.report.Prose;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ComparisonPagesTest {

    private static final String ODD = "<script>alert(\"1\")</script> & \u0000\u0007\u202e\ud800 ]]> '{0} 불가사리.mp4";
    private final MadeUpFilms films = new MadeUpFilms(7);

    private static Document parsed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private String groups(int directors, Locale language) {
        GroupResult result = GroupComparison.compare(
                Protocol.usual().withNames("North", "South"),
                new FilmGroup("North", films.by("N", directors, 2, 4, 1960)),
                new FilmGroup("South", films.by("S", 7, 2, 7, 1960)),
                List.of());
        return GroupsPage.of(result, new ComparisonProse(language));
    }

    private String sideBySide(String name, Locale language) {
        ComparedFilm one = films.by("A", 1, 1, 4, 1960).getFirst();
        ComparedFilm odd = new ComparedFilm(
                name, Credits.unknown(name), one.lengths(), Map.of(), DetectorError.stated(90, 4, 9), null);
        SideBySide both =
                SideBySide.of(List.of(one, odd), new AlignedParts.NotKnown(AlignedParts.Why.NO_FINGERPRINT, name));
        return SideBySidePage.of(both, new ComparisonProse(language));
    }

    @Test
    void pagesInEveryLanguageAreWellFormedAndNeedNothingElse() throws Exception {
        for (Locale language : Prose.LANGUAGES)
            for (String page : List.of(groups(7, language), groups(1, language), sideBySide(ODD, language))) {
                assertThat(parsed(page).getDocumentElement().getAttribute("lang"))
                        .isEqualTo(language.getLanguage());
                assertThat(page.replace("http://www.w3.org/", ""))
                        .doesNotContain(
                                "://", "<script", "src=", "@import", "NaN", "Infinity", ">null", " null ", "{1}");
            }
    }

    @Test
    void whateverANameHoldsIsShownAndNeverObeyed() {
        assertThat(sideBySide(ODD, Locale.KOREAN))
                .contains("&lt;script&gt;alert(\"1\")&lt;/script&gt; &amp; ")
                .contains("{0} 불가사리.mp4")
                .doesNotContain("\u202e", "\u0007", "\u0000");
    }

    @Test
    void italianWritesNumbersAsItalianDoes() {
        assertThat(groups(7, Locale.ITALIAN))
                .contains("Effetti", "Intervallo al 95\u00a0%", "è 0,")
                .doesNotContain("Effects");
        assertThat(groups(1, Locale.KOREAN)).contains("아직 검증할 수 없다.");
    }

    @Test
    void everyLanguageSaysTheSameThingsOfTheSameThings() throws IOException {
        Properties english = words("en");
        for (String language : List.of("it", "ko")) {
            Properties other = words(language);
            assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames())
                assertThat(places(other.getProperty(key)))
                        .as(language + ": " + key)
                        .isSubsetOf(places(english.getProperty(key)));
        }
    }

    @Test
    void noSentenceLosesWhatItSpeaksOf() throws IOException {
        Properties english = words("en");
        for (String language : List.of("it", "ko"))
            for (String key : english.stringPropertyNames())
                if (!key.startsWith("count.") && !key.startsWith("note.") && !key.startsWith("shared.slower"))
                    assertThat(places(words(language).getProperty(key)))
                            .as(language + ": " + key)
                            .containsAll(places(english.getProperty(key)));
    }

    private static Properties words(String language) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ComparisonProse.class.getResourceAsStream("words_" + language + ".properties"))) {
            Properties words = new Properties();
            words.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }
    }

    private static java.util.Set<String> places(String words) {
        java.util.Set<String> places = new java.util.TreeSet<>();
        Matcher found = Pattern.compile("\\{(\\d)").matcher(words);
        while (found.find()) places.add(found.group(1));
        return places;
    }
}
