package org.bulgasari.filmform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bulgasari.filmform.measures.Exclusion;
import org.bulgasari.filmform.measures.Span;
import org.bulgasari.filmform.measures.StudyProfile;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

    private static final FilmFormReport REPORT = InventedFilm.ofShots(12)
            .withSound()
            .named("불가사리 \"<b>\" \u0007 & co.mkv")
            .studiedBy(StudyProfile.plain()
                    .named("silent, 16 frames a second")
                    .withSpeed(new Rational(24, 16))
                    .without(Exclusion.Kind.FRONT_TITLES, Span.of("0-3.5"))
                    .without(Exclusion.Kind.INTERTITLE, Span.of("f200-f260")))
            .report();

    @TempDir
    Path folder;

    private FilmFormReport read(String json) throws IOException, NotAReport {
        return ReportJson.read(Files.writeString(folder.resolve("report.json"), json));
    }

    @Test
    void aReportComesBackAsItWas() throws Exception {
        assertThat(read(ReportJson.write(REPORT))).isEqualTo(REPORT);
    }

    @Test
    void aSilentFilmOfOneFrameComesBackAsItWas() throws Exception {
        FilmFormReport still = new InventedFilm().shot(1, 1).report();

        assertThat(still.measures().sound()).isNull();
        assertThat(read(ReportJson.write(still))).isEqualTo(still);
    }

    @Test
    void whatIsWrittenFollowsThePublishedSchema() throws Exception {
        try (InputStream in = ReportJson.class.getResourceAsStream("film-form-report.schema.json")) {
            JsonSchema schema = new JsonSchema(JsonMapper.shared().readTree(Objects.requireNonNull(in)));
            for (FilmFormReport report :
                    List.of(REPORT, new InventedFilm().shot(1, 1).report())) {
                JsonNode json = JsonMapper.shared().readTree(ReportJson.write(report));
                assertThat(schema.objections(json)).isEmpty();
            }
            JsonNode wrong = JsonMapper.shared().readTree("{\"format\":\"other\",\"version\":1,\"more\":2}");
            assertThat(schema.objections(wrong)).hasSizeGreaterThan(10);
        }
    }

    @Test
    void implausibleReportsAreRefusedInASentenceThatSaysWhere() {
        String json = ReportJson.write(REPORT);
        for (String[] change : List.of(
                new String[] {"\"version\" : 1", "\"version\" : 2"},
                new String[] {"\"firstFrame\" : 0,", "\"firstFrame\" : -1,"},
                new String[] {"\"average\" : ", "\"average\" : 1e999, \"average\" : "},
                new String[] {"\"average\" : ", "\"average\" : -"},
                new String[] {"\"average\" : ", "\"average\" : NaN, \"x\" : "},
                new String[] {"\"type\" : \"cut\"", "\"type\" : \"jump\""},
                new String[] {"\"type\" : \"cut\"", "\"type\" : null"},
                new String[] {"\"type\" : \"cut\"", "\"type\" : 3"},
                new String[] {"\"speed\" : \"3/2\"", "\"speed\" : \"3/0\""},
                new String[] {"\"speed\" : \"3/2\"", "\"speed\" : \"-999999999999999999/1\""},
                new String[] {"\"made\" : ", "\"made\" : null, \"x\" : "},
                new String[] {"\"palette\" : ", "\"palette\" : null, \"x\" : "},
                new String[] {"\"program\" : {", "\"program\" : {\"surprise\" : 1,"},
                new String[] {"\"shots\" : [", "\"shots\" : [ null,"},
                new String[] {"\"exclusions\" : [", "\"exclusions\" : [ null,"},
                new String[] {"\"luma\" : [", "\"luma\" : [ null,"},
                new String[] {"\"frames\" : ", "\"frames\" : 1"},
                new String[] {"\"made\" : \"", "\"made\" : \"+"})) {
            String changed = json.replaceFirst(
                    java.util.regex.Pattern.quote(change[0]), java.util.regex.Matcher.quoteReplacement(change[1]));

            assertThat(changed).as(change[1]).isNotEqualTo(json);
            assertThatThrownBy(() -> read(changed), change[1])
                    .isInstanceOf(NotAReport.class)
                    .message()
                    .contains("report.json is no film form report")
                    .doesNotContain("Exception")
                    .doesNotContain("java.")
                    .doesNotContain("org.bulgasari")
                    .endsWith(".")
                    .hasSizeLessThan(700);
        }
    }

    @Test
    void depthAndSizeAreRefused() {
        for (String json : List.of(
                "[".repeat(1_000_000),
                "{\"a\":".repeat(100_000),
                "",
                "null",
                "{}",
                "[]",
                "3",
                "\"" + "x".repeat(1_000_000) + "\"",
                "{\"version\":" + "9".repeat(100_000) + "}",
                ReportJson.write(REPORT) + "{}"))
            assertThatThrownBy(() -> read(json))
                    .isInstanceOf(NotAReport.class)
                    .message()
                    .endsWith(".");
    }

    @Test
    void aReportLargerThanAnyIsNotEvenOpened() throws IOException {
        Path file = folder.resolve("huge.json");
        try (java.io.RandomAccessFile huge = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(65L << 20);
        }

        assertThatThrownBy(() -> ReportJson.read(file))
                .isInstanceOf(NotAReport.class)
                .hasMessageContaining("larger than any report");
    }

    @Test
    void brokenFilesGiveASentenceOrAPlausibleReport() throws IOException {
        byte[] whole = ReportJson.write(REPORT).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(4);
        for (int round = 0; round < 400; round++) {
            byte[] broken = round % 5 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int i = random.nextInt(4) + 1; i > 0 && broken.length > 0 && round % 5 > 0; i--)
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            Path file = Files.write(folder.resolve("broken.json"), broken);
            try {
                assertThat(ReportJson.read(file).format()).isEqualTo(FilmFormReport.FORMAT);
            } catch (NotAReport refused) {
                assertThat(refused)
                        .message()
                        .startsWith(file.toString())
                        .endsWith(".")
                        .doesNotContain("Exception")
                        .doesNotContain("\tat ");
            }
        }
    }
}
