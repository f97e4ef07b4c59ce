package org.bulgasari.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The contract for scripts, and how commands speak to people.
class CommandLineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pulgasari", "bulgasari", "불가사리", "ㅂㄱㅅㄹ", "pulgsari", "KV000001"})
    void pulgasariIsFoundUnderAnyOfItsNamesAndByItsBarcode(String query) {
        Outcome found = Program.run("search", query, "--data", Sample.data(), "--json");

        assertThat(found.exitCode()).as(found.toString()).isZero();
        assertThat(found.json().get(0).get("title").asString()).isEqualTo("Pulgasari");
    }

    @Test
    void aHitHasExactlyTheFieldsThatScriptsRelyOn() {
        JsonNode hit = Program.run("search", "Pulgasari 1985", "--data", Sample.data(), "--json", "--limit", "1")
                .json()
                .get(0);

        assertThat(hit.propertyNames())
                .containsExactlyInAnyOrder("id", "title", "titles", "year", "directors", "carriers", "items");
        assertThat(hit.get("id").asString()).hasSize(36);
        assertThat(hit.get("titles").valueStream().map(JsonNode::asString)).contains("Pulgasari", "불가사리");
        assertThat(hit.get("year").asInt()).isEqualTo(1985);
        assertThat(hit.get("directors").get(0).asString()).isEqualTo("Shin Sang-ok");
        assertThat(hit.get("carriers").valueStream().map(JsonNode::asString)).contains("VHS");
        assertThat(hit.get("items").asInt()).isPositive();
    }

    @Test
    void aSearchListsNoMoreThanItsLimit() {
        assertThat(Program.run("search", "shin sang-ok", "--data", Sample.data(), "--json", "--limit", "3")
                        .json())
                .hasSize(3);
    }

    @Test
    void nothingFoundIsAnEmptyListAndNoFailure() {
        Outcome found = Program.run("search", "xqzwvkjh", "--data", Sample.data(), "--json");

        assertThat(found.exitCode()).isZero();
        assertThat(found.out().strip()).isEqualTo("[]");
    }

    @Test
    void anImportCountsEveryRecordOnceAndRunAgainChangesNothing() {
        Path data = folder.resolve("a data folder");
        Path records = Records.write(folder.resolve("records.jsonl"), 40);

        Outcome first = Program.run("import", records, "--profile", "bulgasari", "--data", data, "--json");
        Outcome second = Program.run("import", records, "--profile", "bulgasari", "--data", data, "--json");

        assertThat(first.exitCode()).as(first.toString()).isZero();
        assertThat(first.json().propertyNames())
                .containsExactlyInAnyOrder("read", "new", "changed", "same", "doubtful", "rejected", "report");
        assertThat(first.json().get("new").asInt()).isEqualTo(40);
        assertThat(Path.of(first.json().get("report").asString())).exists();
        assertThat(second.json().get("read").asInt()).isEqualTo(40);
        assertThat(second.json().get("same").asInt()).isEqualTo(40);
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNothing() {
        Path data = folder.resolve("data");
        Path records = Records.write(folder.resolve("records.jsonl"), 12);

        Outcome dry = Program.run("import", records, "--profile", "bulgasari", "--data", data, "--dry-run", "--json");
        Outcome found = Program.run("search", "lantern", "--data", data, "--json");

        assertThat(dry.json().get("new").asInt()).isEqualTo(12);
        assertThat(found.out().strip()).isEqualTo("[]");
    }

    @Test
    void aRecordThatCannotBeReadIsRejectedAndTheOthersComeIn() throws Exception {
        Path data = folder.resolve("data");
        Path records = Records.write(folder.resolve("records.jsonl"), 3);
        Files.writeString(records, Files.readString(records) + "{\"key\":\"broken\",\"titles\":[]}\nno json at all\n");

        JsonNode counts = Program.run("import", records, "--profile", "bulgasari", "--data", data, "--json")
                .json();

        assertThat(counts.get("read").asInt()).isEqualTo(5);
        assertThat(counts.get("new").asInt()).isEqualTo(3);
        assertThat(counts.get("rejected").asInt()).isEqualTo(2);
    }

    @Test
    void aVerifiedArchiveIsSaidToBeWell() {
        Outcome verified = Program.run("verify", "--data", Sample.data(), "--json");

        assertThat(verified.exitCode()).as(verified.toString()).isZero();
        assertThat(verified.json().get("faults")).isEmpty();
        assertThat(verified.json().get("works")).isEqualTo(verified.json().get("indexed"));
    }

    @Test
    void anExportReadAgainElsewhereIsTheSameCollection() {
        Path exported = folder.resolve("all.jsonl");
        Path data = folder.resolve("elsewhere");

        Outcome written = Program.run("export", exported, "--data", Sample.data(), "--staff", "--json");
        Outcome read = Program.run("import", exported, "--profile", "bulgasari", "--data", data, "--json");

        assertThat(written.exitCode()).as(written.toString()).isZero();
        assertThat(read.json().get("rejected").asInt()).as(read.toString()).isZero();
        assertThat(read.json().get("read")).isEqualTo(written.json().get("works"));
        assertThat(Program.run("search", "불가사리", "--data", data, "--json")
                        .json()
                        .get(0)
                        .get("items"))
                .isEqualTo(Program.run("search", "불가사리", "--data", Sample.data(), "--json")
                        .json()
                        .get(0)
                        .get("items"));
    }

    @Test
    void aDeletedIndexIsMissedByVerifyAndMadeAnewByReindex() throws Exception {
        Path data = folder.resolve("data");
        Program.run("import", Records.write(folder.resolve("r.jsonl"), 5), "--profile", "bulgasari", "--data", data);
        deleteAll(data.resolve("index"));

        Outcome without = Program.run("verify", "--data", data);
        Outcome rebuilt = Program.run("reindex", "--data", data);
        Outcome with = Program.run("verify", "--data", data);

        assertThat(without.exitCode()).isEqualTo(1);
        assertThat(without.out()).contains("no search index");
        assertThat(rebuilt.exitCode()).as(rebuilt.toString()).isZero();
        assertThat(with.exitCode()).as(with.toString()).isZero();
    }

    @Test
    void aNewAccountIsListedAndItsTokenIsPrintedOnce() {
        Path data = folder.resolve("data");
        Outcome added = Program.runWithInput(
                "a long enough secret\n",
                "user",
                "add",
                "Chae",
                "--role",
                "cataloguer",
                "--password-stdin",
                "--data",
                data);

        Outcome token = Program.run("user", "token", "chae", "--data", data);
        Outcome listed = Program.run("user", "list", "--data", data, "--json");

        assertThat(added.exitCode()).as(added.toString()).isZero();
        assertThat(token.out().strip()).matches("\\S{20,}");
        assertThat(listed.json().get(0).get("role").asString()).isEqualTo("cataloguer");
        assertThat(listed.out()).doesNotContain(token.out().strip());
    }

    @Test
    void aShortPasswordIsRefusedInASentence() {
        Outcome refused = Program.runWithInput(
                "kim\n",
                "user",
                "add",
                "kim",
                "--role",
                "keeper",
                "--password-stdin",
                "--data",
                folder.resolve("data"));

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "demo", "import", "search", "reindex", "export", "verify", "user"})
    void everyCommandHelps(String command) {
        Outcome help = Program.run(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Usage: bulgasari " + command, "--help");
    }

    @Test
    void anUnknownOptionIsAMatterOfUsage() {
        Outcome outcome = Program.run("search", "x", "--data", folder, "--colour");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--colour").doesNotContain("Exception");
    }

    @Test
    void aFolderWithoutAnArchiveIsToldInASentenceAndLeftAsItIs() throws Exception {
        Outcome outcome = Program.run("search", "x", "--data", folder);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("no archive").doesNotContain("Exception");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anUnknownProfileIsToldWithTheNamesOfTheShippedOnes() {
        Path records = Records.write(folder.resolve("r.jsonl"), 1);

        Outcome outcome = Program.run("import", records, "--profile", "nosuch", "--data", folder.resolve("data"));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("nosuch", "bulgasari").doesNotContain("Exception");
    }

    @Test
    void theLauncherWorksFromAnywhereAndInAnAsciiLocale() {
        Outcome found =
                Program.run(Map.of("LC_ALL", "C"), folder, "", "search", "불가사리", "--data", Sample.data(), "--json");

        assertThat(found.json().get(0).get("title").asString()).isEqualTo("Pulgasari");
    }

    @Test
    void theLauncherWorksThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), Program.HOME.resolve("bulgasari"));

        Process process = new ProcessBuilder(link.toString(), "--version")
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Bulgasari");
        assertThat(process.waitFor()).isZero();
    }

    static void deleteAll(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }
}
