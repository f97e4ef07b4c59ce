package org.bulgasari.archive.web.staff.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bulgasari.archive.EditForms;
import org.bulgasari.archive.TestServer;
import org.bulgasari.archive.TestServer.Browser;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.ChangeKind;
import org.bulgasari.archive.platform.signin.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryPagesTest {

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = TestServer.in(folder)
                .withAccount("kim", Role.CATALOGUER)
                .withAccount("lee", Role.CATALOGUER)
                .withAccount("volunteer", Role.VOLUNTEER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theHistoryOfAFilmTellsWhoChangedWhatAndWhy() throws Exception {
        Work film = server.record(aWork().titled("Pulgasari").from("1984").build());
        Browser kim = server.browser().signedInAs("kim");
        edit(kim, film, 1, "date", "1985", "why", "the poster says so");

        String page = kim.get("/films/" + film.id() + "/history").body();

        assertThat(page)
                .contains("History of “Pulgasari”", "Version 2", "kim", "the poster says so")
                .containsSubsequence("<del>1984</del>", "<ins>1985</ins>")
                .containsSubsequence("Version 2", "Version 1", "added");
    }

    @Test
    void anEditIsTakenBackFromItsPageAndThatIsTakenBackToo() throws Exception {
        Work film = server.record(aWork().titled("Runaway").from("1984").build());
        Browser kim = server.browser().signedInAs("kim");
        Browser lee = server.browser().signedInAs("lee");
        edit(kim, film, 1, "date", "1985");
        String change = "/staff/changes/" + newest(film);

        HttpResponse<String> taken = undo(lee, change, "a misreading");

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(date(film)).isEqualTo("1984");
        assertThat(lee.get(change).body()).contains("This change was taken back on", "/staff/changes/" + newest(film));
        assertThat(lee.get("/staff/changes/" + newest(film)).body()).contains("a misreading", "lee", change);
        undo(lee, "/staff/changes/" + newest(film), "");
        assertThat(date(film)).isEqualTo("1985");
    }

    @Test
    void whatStaysWhenAChangeIsTakenBackIsNamedWithItsReason() throws Exception {
        Work film = server.record(aWork().titled("Sea of Blood").from("1969").build());
        Browser kim = server.browser().signedInAs("kim");
        edit(kim, film, 1, "date", "1968");
        String change = "/staff/changes/" + newest(film);
        edit(kim, film, 2, "date", "1967");

        undo(kim, change, "");

        assertThat(kim.get(change).body()).contains("Sea of Blood</a>: ", "(Date)");
        assertThat(date(film)).isEqualTo("1967");
    }

    @Test
    void aBulkChangeShowsItsFirstFiftyRecordsAndIsTakenBackWhole() throws Exception {
        Change bulk = Change.of(ChangeKind.BULK, null);
        List<Work> films = IntStream.range(0, 60)
                .mapToObj(i -> aWork().titled("Film " + i).build())
                .toList();
        server.archive.catalogue().record(List.of(), films, List.of(), bulk);
        Browser kim = server.browser().signedInAs("kim");

        String page = kim.get("/staff/changes/" + bulk.id()).body();
        undo(kim, "/staff/changes/" + bulk.id(), "");

        assertThat(page).contains("60 records", "and 10 more records");
        assertThat(films)
                .allSatisfy(film ->
                        assertThat(server.archive.works().findWork(film.id())).isEmpty());
        assertThat(kim.get("/films/" + films.getFirst().id() + "/history").body())
                .contains("taken out");
    }

    @Test
    void changesAreListedFiftyToAPage() throws Exception {
        for (int i = 0; i < 51; i++) server.record(aWork().titled("Listed " + i).build());
        Browser kim = server.browser().signedInAs("kim");

        String page = kim.get("/staff/changes").body();

        assertThat(page).contains("Older changes");
        assertThat(page.split("<tr><td>", -1)).hasSize(51);
        String older = page.replaceFirst("(?s).*href=\"([^\"]*\\?before=[^\"]*)\".*", "$1");
        assertThat(kim.get(older).body()).contains("<tr><td>");
    }

    @Test
    void markupInAReasonIsOnlyText() throws Exception {
        Work film = server.record(aWork().titled("Hong Kil-dong").build());
        Browser kim = server.browser().signedInAs("kim");
        edit(kim, film, 1, "date", "1986", "why", "<script>alert(1)</script>");

        assertThat(kim.get("/films/" + film.id() + "/history").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void onlyThoseWhoEditSeeHistoryAndItsButton() throws Exception {
        Work film = server.record(aWork().titled("The Flower Girl").build());
        Browser volunteer = server.browser().signedInAs("volunteer");
        Browser kim = server.browser().signedInAs("kim");

        assertThat(Stream.of("/films/" + film.id() + "/history", "/staff/changes", "/staff/changes/none"))
                .allSatisfy(path ->
                        assertThat(volunteer.get(path).statusCode()).as(path).isEqualTo(403));
        assertThat(volunteer.get("/films/" + film.id()).body()).doesNotContain("/history\"");
        assertThat(kim.get("/films/" + film.id()).body()).contains("/history\"");
    }

    @Test
    void aChangeNobodyKnowsIsNotFound() throws Exception {
        Browser kim = server.browser().signedInAs("kim");

        assertThat(kim.get("/staff/changes/none").statusCode()).isEqualTo(404);
        assertThat(kim.get("/films/none/history").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> undo(Browser browser, String change, String reason) throws Exception {
        return browser.post(change + "/undo", Map.of("_csrf", browser.tokenAt(change), "reason", reason));
    }

    private static void edit(Browser browser, Work film, int version, String... typed) throws Exception {
        assertThat(browser.post(EditForms.address(film), EditForms.of(browser, film, version, typed))
                        .statusCode())
                .isEqualTo(303);
    }

    private static String newest(Work film) {
        return server.archive
                .history()
                .of(Catalogue.WORK, film.id().value())
                .getFirst()
                .change()
                .id();
    }

    private static String date(Work film) {
        return server.archive
                .works()
                .findWork(film.id())
                .flatMap(found -> found.work().year())
                .map(String::valueOf)
                .orElse("");
    }
}
