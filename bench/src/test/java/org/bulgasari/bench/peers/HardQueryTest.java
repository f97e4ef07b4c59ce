package org.bulgasari.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HardQueryTest {

    private static final String SAMPLE = "/org/bulgasari/archive/interop/sample/";
    private static final List<String> FILES = List.of(
            "01-north-korea",
            "02-south-korea",
            "03-underground-and-cult",
            "04-silent",
            "05-italy",
            "06-soviet",
            "07-hong-kong-taiwan-china",
            "08-japan",
            "09-latin-america",
            "10-africa",
            "11-europe-and-elsewhere");

    @Test
    void thereAreSixtyDifferentHardQueriesEachWithItsReason() {
        List<HardQuery> queries = HardQuery.all();

        assertThat(queries).hasSize(60).noneMatch(query -> query.why().isBlank());
        assertThat(queries.stream().map(HardQuery::text)).doesNotHaveDuplicates();
    }

    @Test
    void everyHardQueryOfTheSampleCollectionMeansAFilmOfIt() {
        List<PeerFilm> films = FILES.stream().flatMap(HardQueryTest::films).toList();

        List<HardQuery> withoutFilm = HardQuery.all().stream()
                .filter(query -> query.collection().equals("sample"))
                .filter(query -> films.stream().noneMatch(query::means))
                .toList();

        assertThat(withoutFilm).isEmpty();
    }

    @Test
    void aFilmIsMeantByAnyOfItsTitlesAndAYearNextToItsOwn() {
        HardQuery query = new HardQuery("avventura", List.of("L'avventura"), 1960, "sample", "article");

        assertThat(query.means(film("The Adventure", "L’Avventura", 1959))).isTrue();
        assertThat(query.means(film("The Adventure", "Avventura", 1960))).isFalse();
        assertThat(query.means(film("The Adventure", "L'avventura", 1986))).isFalse();
    }

    private static PeerFilm film(String title, String other, int year) {
        return new PeerFilm("1", List.of(title, other), List.of(), year);
    }

    private static Stream<PeerFilm> films(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                HardQueryTest.class.getResourceAsStream(SAMPLE + file + ".jsonl"), StandardCharsets.UTF_8))) {
            return lines.lines().map(JsonMapper.shared()::readTree).map(HardQueryTest::film).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PeerFilm film(JsonNode record) {
        return new PeerFilm(
                record.path("key").asString(),
                StreamSupport.stream(record.path("titles").spliterator(), false)
                        .map(title -> title.path("text").asString())
                        .toList(),
                List.of(),
                record.has("date") ? EdtfDate.of(record.path("date").asString()).year() : null);
    }
}
