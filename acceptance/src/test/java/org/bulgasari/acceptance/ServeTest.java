package org.bulgasari.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A server and the commands beside it.
class ServeTest {

    @TempDir
    Path folder;

    @Test
    void aReadyServerHasPrintedOneLineAndSaysThatItIsWell() {
        try (RunningServer server = RunningServer.serve(folder)) {
            assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(server.out()).matches("Listening on http://127\\.0\\.0\\.1:\\d+\n");
        }
    }

    @Test
    void whileAServerRunsSearchVerifyAndADryRunWorkAndAWritingCommandIsToldWhoWrites() {
        RunningServer server = Sample.server();
        Path records = Records.write(folder.resolve("r.jsonl"), 2);

        Outcome found = Program.run("search", "pulgasari", "--data", Sample.data(), "--json");
        Outcome verified = Program.run("verify", "--data", Sample.data());
        Outcome dry = Program.run(
                "import", records, "--profile", "bulgasari", "--data", Sample.data(), "--dry-run", "--json");
        Outcome second = Program.run("import", records, "--profile", "bulgasari", "--data", Sample.data());

        assertThat(found.json().get(0).get("title").asString()).isEqualTo("Pulgasari");
        assertThat(verified.exitCode()).as(verified.toString()).isZero();
        assertThat(dry.json().get("new").asInt()).isEqualTo(2);
        assertThat(second.exitCode()).isEqualTo(75);
        assertThat(second.err()).contains("serve", String.valueOf(server.pid())).doesNotContain("Exception");
    }

    @Test
    void theApiFindsWhatTheCommandLineFinds() {
        JsonNode answer = Sample.server().search("불가사리");
        JsonNode hit = answer.get("hits").get(0);

        assertThat(answer.get("total").asLong()).isPositive();
        assertThat(hit)
                .isEqualTo(Program.run("search", "불가사리", "--data", Sample.data(), "--json")
                        .json()
                        .get(0));
    }

    @Test
    void aTakenPortIsToldInASentence() {
        String taken = Sample.server().address().replaceAll(".*:", "");

        Outcome outcome = Program.run("serve", "--port", taken, "--data", folder);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains(taken, "--port").doesNotContain("Exception");
    }

    @Test
    void aStoppedServerGivesTheFolderBack() {
        RunningServer.serve(folder).close();

        Outcome listed = Program.run(
                "import",
                Records.write(folder.resolve("r.jsonl"), 1),
                "--profile",
                "bulgasari",
                "--data",
                folder,
                "--json");

        assertThat(listed.exitCode()).as(listed.toString()).isZero();
    }

    @Test
    void theDemoLoadsTheSampleOnceAndSaysHowToSignIn() {
        Path data = folder.resolve("demo");
        String first;
        try (RunningServer demo = RunningServer.start("demo", "--port", "0", "--data", data)) {
            assertThat(demo.search("pulgasari").get("hits").get(0).get("year").asInt())
                    .isEqualTo(1985);
            first = demo.out();
        }
        try (RunningServer demo = RunningServer.start("demo", "--port", "0", "--data", data)) {
            assertThat(demo.out()).contains("keeper").doesNotContain("password " + password(first));
        }
        assertThat(password(first)).hasSizeGreaterThanOrEqualTo(12);
    }

    private static String password(String said) {
        return said.replaceAll("(?s).*Sign in as keeper, password (\\S+).*", "$1");
    }
}
