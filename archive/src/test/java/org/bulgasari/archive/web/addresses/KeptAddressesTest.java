package org.bulgasari.archive.web.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.TestServer;
import org.bulgasari.archive.TestServer.Browser;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.curation.MergeResult.Merged;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.progress.Progress;
import org.bulgasari.archive.platform.signin.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAddressesTest {

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = TestServer.in(folder).withAccount("kim", Role.CATALOGUER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theAddressOfAMergedFilmLeadsToTheOneItBecame() throws Exception {
        Work stays = server.record(aWork().titled("Hanyo").build());
        Work goes = server.record(aWork().titled("The Housemaid").build());
        merge(stays, goes);
        Browser reader = server.browser();

        assertThat(location(reader.get("/films/" + goes.id()))).isEqualTo("/films/" + stays.id());
        assertThat(location(reader.get("/ko/films/" + goes.id() + "/citation.bib?a=b")))
                .isEqualTo("/ko/films/" + stays.id() + "/citation.bib?a=b");
        assertThat(location(reader.get("/api/films/" + goes.id()))).isEqualTo("/api/films/" + stays.id());
        assertThat(location(reader.signedInAs("kim").get("/films/" + goes.id() + "/edit")))
                .isEqualTo("/films/" + stays.id() + "/edit");
    }

    @Test
    void aFilmMergedTwiceIsFoundInOneStep() throws Exception {
        Work last = server.record(aWork().titled("One").build());
        Work middle = server.record(aWork().titled("Two").build());
        Work first = server.record(aWork().titled("Three").build());
        merge(middle, first);
        merge(last, middle);

        assertThat(location(server.browser().get("/films/" + first.id()))).isEqualTo("/films/" + last.id());
    }

    @Test
    void theAddressOfAMergedAgentLeadsOnToo() throws Exception {
        Agent stays = agent("Kim Ki-young");
        Agent goes = agent("Kim Ki-yeong");
        Work film = aWork().titled("Iodo").directedBy(goes.id()).build();
        server.archive.catalogue().record(List.of(stays, goes), List.of(film), List.of(), Change.byProgram());
        server.archive.merge().agents(stays.id(), goes.id(), null, null);

        assertThat(location(server.browser().get("/agents/" + goes.id()))).isEqualTo("/agents/" + stays.id());
    }

    @Test
    void aMergeThatWasTakenBackLeavesBothAddressesAsTheyWere() throws Exception {
        Work stays = server.record(aWork().titled("Insect Woman").build());
        Work goes = server.record(aWork().titled("Chungnyeo").build());
        Change merged = merge(stays, goes);
        server.archive.undo().undo(merged.id(), null, null, Progress.UNWATCHED);

        assertThat(server.browser().get("/films/" + goes.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasTypedIntoTheFormOfAFilmThatWasMergedMeanwhileIsShownBesideTheOther() throws Exception {
        Work stays = server.record(aWork().titled("Io Island").from("1977").build());
        Work goes = server.record(aWork().titled("Iodo").from("1978").build());
        Browser kim = server.browser().signedInAs("kim");
        String token = kim.tokenAt("/films/" + goes.id() + "/edit");
        merge(stays, goes);

        HttpResponse<String> saved = kim.post(
                "/films/" + goes.id() + "/edit",
                Map.of(
                        "_csrf",
                        token,
                        "version",
                        "1",
                        "title.text",
                        "Iodo",
                        "title.type",
                        "preferred",
                        "date",
                        "1979"));

        assertThat(saved.statusCode()).isEqualTo(409);
        assertThat(saved.body())
                .contains(
                        "value=\"1979\"", "action=\"/films/" + stays.id() + "/edit\"", "name=\"version\" value=\"2\"");
    }

    @Test
    void aFilmThatNeverStoodIsNotFound() throws Exception {
        String never = server.archive.ids().next();

        assertThat(server.browser().get("/films/" + never).statusCode()).isEqualTo(404);
        assertThat(server.browser().get("/agents/" + never).statusCode()).isEqualTo(404);
        assertThat(server.browser().get("/api/films/" + never).statusCode()).isEqualTo(404);
    }

    private static Change merge(Work stays, Work goes) {
        return ((Merged) server.archive.merge().works(stays.id(), goes.id(), null, null)).by();
    }

    private static String location(HttpResponse<String> moved) {
        assertThat(moved.statusCode()).isEqualTo(301);
        return moved.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private static Agent agent(String name) {
        return new Agent(new AgentId(server.archive.ids().next()), AgentKind.PERSON, name, List.of(), List.of(), null);
    }
}
