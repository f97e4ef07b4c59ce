package org.bulgasari.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bulgasari.archive.TestServer.Browser;
import org.bulgasari.archive.platform.signin.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPagesTest {

    private static final String TWO_FILMS = """
            {"key":"pulgasari-1985","titles":[{"text":"Pulgasari","type":"preferred"}],"date":"1985"}
            {"key":"runaway-1984","titles":[{"text":"<b>Runaway</b>","type":"preferred"}]}
            """;

    @TempDir
    Path folder;

    private TestServer server;
    private Browser kim;

    @BeforeEach
    void start() throws Exception {
        server = TestServer.in(folder).withAccount("kim", Role.KEEPER).withAccount("volunteer", Role.VOLUNTEER);
        kim = server.browser().signedInAs("kim");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anImportIsShownBeforeItIsDone() throws Exception {
        String preview = location(upload("films.jsonl", TWO_FILMS, "bulgasari"));
        String shown = ended(preview);

        assertThat(shown)
                .contains("<b>2</b>read", "<b>2</b>new", "&lt;b&gt;Runaway")
                .doesNotContain("<b>Runaway");
        assertThat(server.archive.works().count()).isZero();

        String run = location(kim.post(preview + "/run", Map.of("_csrf", kim.tokenAt(preview))));
        assertThat(ended(run)).contains("<b>2</b>new");
        assertThat(server.archive.works().count()).isEqualTo(2);
        assertThat(filesOf("uploads")).isEmpty();
    }

    @Test
    void theReportIsToBeHadAsATable() throws Exception {
        String preview = location(upload("films.jsonl", TWO_FILMS, "bulgasari"));
        ended(preview);

        HttpResponse<String> report = kim.get(preview + "/report");

        assertThat(report.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(report.body()).contains("Pulgasari");
    }

    @Test
    void theNameOfAnUploadLeadsNowhereElse() throws Exception {
        upload("../../../evil.jsonl", TWO_FILMS, "bulgasari");

        assertThat(folder.resolve("evil.jsonl")).doesNotExist();
        assertThat(filesOf("uploads"))
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName()).hasToString("evil.jsonl"));
    }

    @Test
    void aPathIsNotTakenForAProfile() throws Exception {
        assertThat(upload("films.jsonl", TWO_FILMS, "/etc/passwd").statusCode()).isEqualTo(400);
    }

    @Test
    void anUploadWithoutItsTokenIsNotTaken() throws Exception {
        assertThat(upload("films.jsonl", TWO_FILMS, "bulgasari", "forged").statusCode())
                .isEqualTo(403);
        await().untilAsserted(() -> assertThat(filesOf("uploads")).isEmpty());
    }

    @Test
    void aVolunteerCannotImport() throws Exception {
        kim = server.browser().signedInAs("volunteer");

        assertThat(upload("films.jsonl", TWO_FILMS, "bulgasari", "any").statusCode())
                .isEqualTo(403);
        assertThat(kim.get("/staff/import").statusCode()).isEqualTo(403);
    }

    @Test
    void aRunThatAStopInterruptedIsShownAndCanBeRepeated() throws Exception {
        Path left = Files.createDirectories(
                        folder.resolve("uploads").resolve(server.archive.ids().next()))
                .resolve("films.jsonl");
        Files.writeString(left, TWO_FILMS);
        String run = server.archive.ids().next();
        server.archive.imports().runs().begin(run, "bulgasari", List.of(left.toString()));
        server.close();
        server = TestServer.in(folder);
        kim = server.browser().signedInAs("kim");

        String address = "/staff/import/" + run;
        assertThat(kim.get(address).body()).contains("The server stopped during this import.");
        ended(location(kim.post(address + "/repeat", Map.of("_csrf", kim.tokenAt(address)))));

        assertThat(server.archive.works().count()).isEqualTo(2);
    }

    private HttpResponse<String> upload(String name, String text, String profile) throws Exception {
        return upload(name, text, profile, kim.tokenAt("/staff/import"));
    }

    private HttpResponse<String> upload(String name, String text, String profile, String token) throws Exception {
        String body = field("_csrf", "", token) + field("profile", "", profile)
                + field("file", "; filename=\"" + name + "\"", text) + "--x--\r\n";
        return kim.send(
                HttpRequest.newBuilder(server.address("/staff/import")).POST(BodyPublishers.ofString(body)),
                "Content-Type",
                "multipart/form-data; boundary=x");
    }

    private static String field(String name, String more, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value + "\r\n";
    }

    /// The page of a job once it works no more, asked for again and again as a browser does.
    private String ended(String address) throws Exception {
        for (int i = 0; i < 2_000; i++) {
            String page = kim.get(address).body();
            if (!page.contains("hx-trigger")) return page;
        }
        throw new AssertionError("The job at " + address + " does not end");
    }

    private List<Path> filesOf(String name) throws Exception {
        try (Stream<Path> all = Files.walk(folder.resolve(name))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow().replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "");
    }
}
