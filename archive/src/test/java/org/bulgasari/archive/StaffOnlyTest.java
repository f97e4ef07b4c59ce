package org.bulgasari.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.platform.signin.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffOnlyTest {

    private static TestServer server;
    private static Work secret;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = TestServer.in(folder).withAccount("volunteer", Role.VOLUNTEER).withAccount("member", Role.MEMBER);
        server.record(aWork().titled("Pulgasari").from("1985").build());
        secret = server.record(aWork().titled("Zzyzx confidential")
                .restricted(RestrictionKind.STAFF_ONLY)
                .build());
        server.caughtUp();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theApiFindsWhatIsPublic() throws Exception {
        HttpResponse<String> found = server.browser().get("/api/search?q=pulgasari&size=5");

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body())
                .startsWith("{\"total\":1,\"hits\":[{\"id\":\"")
                .contains("\"title\":\"Pulgasari\"", "\"titles\":[\"Pulgasari\"]", "\"year\":1985", "\"directors\":[]")
                .contains("\"carriers\":[]", "\"items\":0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?q=zzyzx",
                "/api/search?q=",
                "/search?q=zzyzx",
                "/suggest?q=zzyz",
                "/sitemap.xml",
                "/browse",
                "/"
            })
    void thePublicDoesNotHearOfIt(String path) throws Exception {
        assertThat(server.browser().get(path).body())
                .doesNotContain("confidential", secret.id().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/films/", "/ko/films/", "/api/films/"})
    void toThePublicItIsNotThere(String path) throws Exception {
        HttpResponse<String> absent = server.browser().get(path + secret.id());

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.body()).doesNotContain("confidential");
    }

    @Test
    void aMembersTokenDoesNotShowItAndAStaffTokenDoes() throws Exception {
        assertThat(withTokenOf("member", "/api/films/" + secret.id()).statusCode())
                .isEqualTo(404);
        assertThat(withTokenOf("member", "/api/search?q=zzyzx").body()).contains("\"total\":0");
        assertThat(withTokenOf("volunteer", "/api/films/" + secret.id()).body()).contains("Zzyzx confidential");
        assertThat(withTokenOf("volunteer", "/api/search?q=zzyzx").body()).contains("\"total\":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=101", "size=many", "offset=-1", "offset=10001"})
    void aSearchOutOfBoundsIsRefusedWithASentence(String bounds) throws Exception {
        HttpResponse<String> refused = server.browser().get("/api/search?q=a&" + bounds);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).containsPattern("\"detail\":\"(size|offset) is a");
    }

    @Test
    void aSessionIsWorthNothingToTheApi() throws Exception {
        HttpResponse<String> found = server.browser().signedInAs("volunteer").get("/api/search?q=zzyzx");

        assertThat(found.body()).contains("\"total\":0");
    }

    private static HttpResponse<String> withTokenOf(String name, String path) throws Exception {
        String token = server.archive.accounts().newToken(name).orElseThrow();
        return server.browser().get(path, "Authorization", "Bearer " + token);
    }
}
