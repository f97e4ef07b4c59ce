package org.bulgasari.archive.web.staff.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.TestServer;
import org.bulgasari.archive.TestServer.Browser;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.signin.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatePagesTest {

    @TempDir
    Path folder;

    private TestServer server;
    private Browser kim;
    private Work korean;
    private Work latin;

    @BeforeEach
    void start() throws Exception {
        server = TestServer.in(folder).withAccount("kim", Role.CATALOGUER).withAccount("volunteer", Role.VOLUNTEER);
        kim = server.browser().signedInAs("kim");
        korean = server.record(aWork().titled("불가사리").from("1985").in("KP").build());
        latin = server.record(aWork().titled("Bulgasari")
                .from("1985")
                .in("KP")
                .identified("imdb", "tt0089851")
                .build());
        server.archive.duplicatesFeed().catchUp();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatMayBeOneIsListedWithWhatSpeaksForIt() throws Exception {
        String page = kim.get("/staff/duplicates").body();

        assertThat(page)
                .contains(
                        "불가사리", "Bulgasari", "same title by its sound", "same year", "Works 1", "People and bodies 0");
    }

    @Test
    void twoFilmsAreComparedAndMerged() throws Exception {
        String compared = kim.get(pair()).body();

        HttpResponse<String> merged =
                post(pair() + "/merge", "stays", latin.id().value());

        assertThat(compared).contains("One or two?", "tt0089851", "1985");
        assertThat(merged.statusCode()).isEqualTo(303);
        String change = merged.headers().firstValue("Location").orElseThrow();
        assertThat(change).contains("/staff/changes/");
        assertThat(kim.get(change).body()).contains("Merge", "Take this change back");
        assertThat(kim.get("/films/" + korean.id()).statusCode()).isEqualTo(301);
        assertThat(kim.get("/films/" + latin.id()).body()).contains("불가사리");
        server.archive.duplicatesFeed().catchUp();
        assertThat(kim.get("/staff/duplicates").body()).contains("No two records look like one");
    }

    @Test
    void whatIsCalledNotTheSameGoesAndCanComeBack() throws Exception {
        String list = post(pair() + "/apart").headers().firstValue("Location").orElseThrow();

        assertThat(kim.get(list).body()).contains("No two records look like one", "Propose them again");
        post(pair() + "/forget");
        assertThat(kim.get("/staff/duplicates").body()).contains("불가사리");
    }

    @Test
    void aMergeOfWhatSomebodyElseMergedChangesNothing() throws Exception {
        server.archive.merge().works(latin.id(), korean.id(), null, null);

        HttpResponse<String> late = post(pair() + "/merge", "stays", korean.id().value());

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("One of the two no longer stands", "/films/" + latin.id());
        assertThat(server.archive.works().count()).isEqualTo(1);
    }

    @Test
    void twoAgentsAreComparedAndMergedToo() throws Exception {
        Agent one = agent("Shin Sang-ok");
        Agent other = agent("신상옥");
        server.archive.catalogue().record(List.of(one, other), List.of(), List.of(), Change.byProgram());
        String address = "/staff/duplicates/agent/" + one.id() + "/" + other.id();

        assertThat(kim.get(address).body()).contains("Shin Sang-ok", "신상옥", "no films");
        post(address + "/merge", "stays", one.id().value());

        assertThat(server.archive.agents().findAgent(one.id()).orElseThrow().allNames())
                .contains("신상옥");
    }

    @Test
    void nonsenseIsNotFoundAndVolunteersAreKeptOut() throws Exception {
        String id = korean.id().value();
        Browser volunteer = server.browser().signedInAs("volunteer");

        assertThat(kim.get("/staff/duplicates/tape/" + id + "/" + latin.id()).statusCode())
                .isEqualTo(404);
        assertThat(kim.get("/staff/duplicates/work/" + id + "/" + id).statusCode())
                .isEqualTo(404);
        assertThat(kim.get("/staff/duplicates/work/" + id + "/x").statusCode()).isEqualTo(404);
        assertThat(kim.get("/staff/duplicates?kind=tape").statusCode()).isEqualTo(404);
        assertThat(kim.get("/staff/duplicates?after=nonsense").statusCode()).isEqualTo(200);
        assertThat(post(pair() + "/merge", "stays", "neither").statusCode()).isEqualTo(400);
        assertThat(volunteer.get("/staff/duplicates").statusCode()).isEqualTo(403);
        assertThat(volunteer.get(pair()).statusCode()).isEqualTo(403);
    }

    private String pair() {
        return "/staff/duplicates/" + Catalogue.WORK + "/" + korean.id() + "/" + latin.id();
    }

    private HttpResponse<String> post(String address, String... field) throws Exception {
        String token = kim.tokenAt("/staff/changes/" + newest());
        return kim.post(
                address, field.length == 0 ? Map.of("_csrf", token) : Map.of("_csrf", token, field[0], field[1]));
    }

    private String newest() {
        return server.archive.history().changes(null, 1).getFirst().change().id();
    }

    private Agent agent(String name) {
        return new Agent(new AgentId(server.archive.ids().next()), AgentKind.PERSON, name, List.of(), List.of(), null);
    }
}
