package org.bulgasari.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.bulgasari.archive.TestServer.Browser;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.platform.signin.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditTest {

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = TestServer.in(folder)
                .withAccount("kim", Role.KEEPER)
                .withAccount("lee", Role.CATALOGUER)
                .withAccount("volunteer", Role.VOLUNTEER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRecordIsChangedByHandWithoutScript() throws Exception {
        Work film = server.record(aWork().titled("Pulgasari").from("1984").build());
        Browser kim = server.browser().signedInAs("kim");

        HttpResponse<String> saved = kim.post(
                EditForms.address(film),
                form(kim, film, "date", "1985", "genres", "monster; fantasy", "agent.name", "Shin Sang-ok"));

        assertThat(saved.statusCode()).isEqualTo(303);
        RecordedWork now = server.archive.works().findWork(film.id()).orElseThrow();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.work().year()).contains(1985);
        assertThat(now.work().genres()).containsExactly("monster", "fantasy");
        assertThat(server.archive
                        .agents()
                        .findAgent(now.work().by("director").getFirst().agent())
                        .orElseThrow()
                        .name())
                .isEqualTo("Shin Sang-ok");
    }

    @Test
    void whoeverSavesSecondIsShownBothVersionsAndLosesNothing() throws Exception {
        Work film = server.record(aWork().titled("The Flower Girl").from("1972").build());
        Browser kim = server.browser().signedInAs("kim");
        Browser lee = server.browser().signedInAs("lee");
        Map<String, String> openedByLee = form(lee, film, "date", "1973");
        kim.post(EditForms.address(film), form(kim, film, "date", "1972~"));

        HttpResponse<String> second = lee.post(EditForms.address(film), openedByLee);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains(
                        "Somebody else saved this record first",
                        "1972~",
                        "value=\"1973\"",
                        "name=\"version\" value=\"2\"");
        assertThat(date(film)).isEqualTo("1972~");

        openedByLee.put("version", "2");
        lee.post(EditForms.address(film), openedByLee);

        assertThat(date(film)).isEqualTo("1973");
    }

    @Test
    void whatIsNotUnderstoodComesBackWithASentence() throws Exception {
        Work film = server.record(aWork().titled("Runaway").build());
        Browser kim = server.browser().signedInAs("kim");

        HttpResponse<String> refused =
                kim.post(EditForms.address(film), form(kim, film, "date", "last summer", "countries", "Atlantis"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("“last summer” is no date.", "No country is known as “Atlantis”.");
        assertThat(server.archive.works().findWork(film.id()).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void markupInATitleIsOnlyText() throws Exception {
        String hostile = "<script>alert(1)</script>\" onfocus=\"alert(2)\" x=\"</script>'";
        Work film = server.record(aWork().titled(hostile).build());
        Browser kim = server.browser().signedInAs("kim");

        String page = kim.get(EditForms.address(film)).body();

        assertThat(page)
                .contains(
                        "<h1>Edit “&lt;script&gt;alert(1)",
                        "value=\"&lt;script>alert(1)&lt;/script>&#34; onfocus=&#34;")
                .doesNotContain("<script>alert(1)", "x=\"</script>");
    }

    @Test
    void markupInATitleIsOnlyTextOnTheFilmsPageAndInItsFactsForMachines() throws Exception {
        Work film = server.record(aWork().titled("</script><script>alert(1)</script><!--")
                .from("1985")
                .build());

        String page = server.browser().get("/films/" + film.id()).body();

        assertThat(page)
                .contains("application/ld+json", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)", "<!--");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() throws Exception {
        Work film = server.record(aWork().titled("A Tale of Two Sisters").build());
        Browser kim = server.browser().signedInAs("kim");
        Map<String, String> forged = form(kim, film, "date", "1900");
        forged.remove("_csrf");

        assertThat(kim.post(EditForms.address(film), forged).statusCode()).isEqualTo(403);
        assertThat(server.archive.works().findWork(film.id()).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void aVolunteerMayNotChangeARecord() throws Exception {
        Work film = server.record(aWork().titled("Hong Kil-dong").build());

        assertThat(server.browser()
                        .signedInAs("volunteer")
                        .get(EditForms.address(film))
                        .statusCode())
                .isEqualTo(403);
    }

    private static String date(Work film) {
        var recorded = server.archive.works().findWork(film.id()).orElseThrow();
        return Objects.requireNonNull(recorded.work().date()).text();
    }

    private static Map<String, String> form(Browser browser, Work film, String... typed) throws Exception {
        return EditForms.of(browser, film, 1, typed);
    }
}
