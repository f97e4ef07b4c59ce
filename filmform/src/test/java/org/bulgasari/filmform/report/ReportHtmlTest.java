package org.bulgasari.filmform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bulgasari.filmform.measures.Exclusion;
import org.bulgasari.filmform.measures.Span;
import org.bulgasari.filmform.measures.StudyProfile;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportHtmlTest {

    private static final FilmFormReport FILM =
            InventedFilm.ofShots(90).withSound().named("Invented film.mkv").report();
    private static final FilmFormReport SPOKEN =
            InventedFilm.ofShots(9).withSound().withSpeech(6).report();
    private static final FilmFormReport ONE_FRAME =
            new InventedFilm().shot(1, 1).report();
    private static final FilmFormReport ODD = InventedFilm.ofShots(7)
            .named("<script>alert(\"1\")</script> & \u0000\u0007\u202e\ud800 ]]> '.mp4")
            .studiedBy(StudyProfile.plain()
                    .named("</style><img src=x onerror=alert(1)>")
                    .withSpeed(new Rational(25, 24))
                    .without(Exclusion.Kind.FRONT_TITLES, Span.of("0-9"))
                    .without(Exclusion.Kind.OTHER, Span.of("f600-f700")))
            .damaged(new Completeness(3, 1, true))
            .report();
    private static final FilmFormReport NOTHING_COUNTS = InventedFilm.ofShots(3)
            .studiedBy(StudyProfile.plain().without(Exclusion.Kind.OTHER, Span.of("0-100000")))
            .report();

    private static String page(FilmFormReport report, Locale language) {
        return page(report, language, ReportPictures.none());
    }

    private static String page(FilmFormReport report, Locale language, ReportPictures pictures) {
        StringBuilder page = new StringBuilder();
        try {
            ReportHtml.write(report, language, pictures, page);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return page.toString();
    }

    private static Document parsed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
        return elements;
    }

    @Test
    void everyPageIsWellFormedInEveryLanguage() throws Exception {
        for (Locale language : Prose.LANGUAGES)
            for (FilmFormReport report : List.of(FILM, ONE_FRAME, ODD, NOTHING_COUNTS)) {
                Document page = parsed(page(report, language));
                assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.getLanguage());
                assertThat(page.getDocumentElement().getTextContent())
                        .doesNotContain("{0", "NaN", "Infinity")
                        .doesNotContainPattern("\\bnull\\b");
            }
    }

    @Test
    void whatAFileIsCalledIsShownAndNeverObeyed() throws Exception {
        Document page = parsed(page(ODD, Locale.ENGLISH));

        assertThat(all(page, "script")).isEmpty();
        assertThat(all(page, "img")).isEmpty();
        assertThat(all(page, "h1").getFirst().getTextContent())
                .startsWith("<script>alert(\"1\")</script> & ")
                .contains("\ufffd")
                .doesNotContain("\u202e");
    }

    @Test
    void thePageStandsByItself() throws Exception {
        String page = page(FILM, Locale.ENGLISH);

        assertThat(page.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContain("http:", "https:", "src=", "@import", "url(", "href=");
        assertThat(all(parsed(page), "link")).isEmpty();
    }

    @Test
    void everyDrawingHasANameAndADescription() throws Exception {
        Document page = parsed(page(FILM, Locale.ENGLISH));
        Set<String> ids = new HashSet<>();
        for (Element element : all(page, "*")) {
            String id = element.getAttribute("id");
            if (!id.isEmpty()) assertThat(ids.add(id)).as(id).isTrue();
        }
        for (Element drawing : all(page, "svg")) {
            assertThat(drawing.getAttribute("role")).isEqualTo("img");
            if (!drawing.getAttribute("aria-label").isEmpty()) continue;
            assertThat(ids).contains(drawing.getAttribute("aria-labelledby").split(" "));
        }
    }

    @Test
    void everyPlotIsThereAsATableToo() throws Exception {
        Document page = parsed(page(FILM, Locale.ENGLISH));

        for (Element figure : all(page, "figure"))
            assertThat(figure.getElementsByTagName("table").getLength()).isEqualTo(1);
        assertThat(all(page, "figure")).hasSizeGreaterThan(9);
    }

    @Test
    void theLeadSaysWhatTheFiguresSay() throws Exception {
        String film = parsed(page(FILM, Locale.ENGLISH)).getDocumentElement().getTextContent();
        String oneFrame =
                parsed(page(ONE_FRAME, Locale.ENGLISH)).getDocumentElement().getTextContent();
        String odd = parsed(page(ODD, Locale.ENGLISH)).getDocumentElement().getTextContent();

        assertThat(film)
                .contains("has 90 shots, joined by 88 cuts and one dissolve.")
                .contains("The share of speech was not measured");
        assertThat(oneFrame).contains("is a single shot").contains("The file has no sound.");
        assertThat(odd)
                .contains("3 packets of pictures could not be decoded")
                .contains("One frame was decoded with damage")
                .contains("multiplied by 25/24")
                .contains("breaks off before its stated end");
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        assertThat(page(ONE_FRAME, Locale.JAPANESE)).isEqualTo(page(ONE_FRAME, Locale.ENGLISH));
    }

    @Test
    void picturesAreShownOnlyWhenGiven() throws Exception {
        ReportPictures pictures = ReportPictures.of(new byte[] {1}, List.of(new byte[] {2}, new byte[] {3}));

        assertThat(all(parsed(page(ONE_FRAME, Locale.ENGLISH, pictures)), "img"))
                .hasSize(3)
                .allSatisfy(image -> assertThat(image.getAttribute("src")).startsWith("data:image/"));
    }

    @Test
    void aFilmOfThousandsOfShotsNeedsLittleMemory(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.json");
        Files.writeString(
                file, ReportJson.write(InventedFilm.ofShots(5_000).withSound().report()));
        Process writing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PageWriter.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(writing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(writing.waitFor()).as(said).isZero();
    }

    @Test
    void everyLanguageHasTheSameKeys() throws IOException {
        Set<Object> english = keys("en");

        assertThat(keys("it")).isEqualTo(english);
        assertThat(keys("ko")).isEqualTo(english);
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ReportHtml.class.getResourceAsStream("prose_" + language + ".properties")) {
            properties.load(Objects.requireNonNull(in));
        }
        return properties.keySet();
    }

    @Test
    void theCurvesAreATableOfOneLineAPart() {
        List<String> lines = CurveCsv.write(FILM).lines().toList();

        assertThat(lines).hasSize(401).allMatch(line -> line.split(",", -1).length == 8);
        assertThat(CurveCsv.write(ONE_FRAME).lines().toList().getLast())
                .startsWith("0.020000,")
                .endsWith(",,");
    }

    @Test
    void theShareOfSpeechIsToldWhereAModelListenedAndElseThatNoneDid() {
        double share = Objects.requireNonNull(
                Objects.requireNonNull(SPOKEN.measures().sound()).speechShare());

        assertThat(share).isCloseTo(6 / SPOKEN.length(), within(0.01));
        assertThat(page(SPOKEN, Locale.ENGLISH))
                .contains("Speech fills")
                .contains("Speech fills " + String.format(Locale.ROOT, "%.1f", 100 * share));
        assertThat(page(FILM, Locale.ENGLISH)).contains("no model for it is installed");
    }
}
