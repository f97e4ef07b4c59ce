package org.bulgasari.archive.web.staff.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bulgasari.archive.TestServer;
import org.bulgasari.archive.TestServer.Browser;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkBuilder;
import org.bulgasari.archive.interop.imports.ImportRequest;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.progress.Progress;
import org.bulgasari.archive.platform.signin.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionPagesTest {

    private static final Pattern TICKED = Pattern.compile("name=\"id\" value=\"([^\"]+)\" checked");

    @TempDir
    Path folder;

    private TestServer server;

    @BeforeEach
    void start() throws Exception {
        server = TestServer.in(folder.resolve("data"))
                .withAccount("kim", Role.CATALOGUER)
                .withAccount("volunteer", Role.VOLUNTEER);
        importAs("1969", "1972");
        films().forEach(film -> redate(film, "1970"));
        importAs("1968", "1971");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void allThreeValuesOfEachAreShown() throws Exception {
        String page = server.browser().signedInAs("kim").get("/staff/decisions").body();

        assertThat(page)
                .contains("Differences to decide", "2 parts were changed")
                .containsSubsequence("Sea of Blood", "Date", ">1969<", ">1968<", ">1970<");
    }

    @Test
    void whatIsTickedIsDecidedAndTheRestWaits() throws Exception {
        Browser kim = server.browser().signedInAs("kim");
        List<String> ids = ticked(kim.get("/staff/decisions").body());

        HttpResponse<String> decided = decide(kim, "source", ids.getFirst());

        assertThat(kim.get(decided.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("1 decision made.");
        assertThat(dates()).contains("1970").containsAnyOf("1968", "1971").hasSize(2);
        decide(kim, "ours", ids.getLast());
        assertThat(kim.get("/staff/decisions").body()).contains("Nothing waits for a decision.");
    }

    @Test
    void aDecisionSentTwiceChangesNothingTheSecondTime() throws Exception {
        Browser kim = server.browser().signedInAs("kim");
        String first = ticked(kim.get("/staff/decisions").body()).getFirst();
        decide(kim, "source", first);

        String again =
                decide(kim, "ours", first).headers().firstValue("Location").orElseThrow();

        assertThat(kim.get(again).body()).contains("Nothing was decided.");
        assertThat(dates()).containsAnyOf("1968", "1971");
    }

    @Test
    void aSideNobodyOffersIsRefused() throws Exception {
        Browser kim = server.browser().signedInAs("kim");

        assertThat(decide(kim, "neither", "x").statusCode()).isEqualTo(400);
    }

    @Test
    void aVolunteerDecidesNothing() throws Exception {
        assertThat(server.browser()
                        .signedInAs("volunteer")
                        .get("/staff/decisions")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> decide(Browser browser, String side, String id) throws Exception {
        return browser.post(
                "/staff/decisions",
                Map.of("_csrf", browser.tokenAt("/staff/decisions"), "side", side, "id", id, "part", ""));
    }

    private static List<String> ticked(String page) {
        return TICKED.matcher(page).results().map(each -> each.group(1)).toList();
    }

    private Collection<RecordedWork> films() {
        return server.archive
                .works()
                .works(server.archive.works().idsAfter(null, 10))
                .values();
    }

    private List<String> dates() {
        return films().stream()
                .flatMap(film -> film.work().year().stream())
                .map(String::valueOf)
                .toList();
    }

    private void redate(RecordedWork recorded, String date) {
        Work revised = WorkBuilder.like(recorded.work()).from(date).build();
        server.archive.catalogue().revise(List.of(), revised, recorded.version(), Change.byAccount("a"));
    }

    private void importAs(String sea, String flower) throws Exception {
        Path file = folder.resolve("films.jsonl");
        Files.writeString(file, """
                {"key":"sea","titles":[{"text":"Sea of Blood","type":"preferred"}],"date":"%s"}
                {"key":"flower","titles":[{"text":"The Flower Girl","type":"preferred"}],"date":"%s"}
                """.formatted(sea, flower));
        server.archive.imports().run(new ImportRequest(List.of(file), "bulgasari", false, null), Progress.UNWATCHED);
    }
}
