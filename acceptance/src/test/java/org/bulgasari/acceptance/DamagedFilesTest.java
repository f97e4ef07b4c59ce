package org.bulgasari.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are not what they should be, through the command line: a sentence, and whole records or none.
class DamagedFilesTest {

    @TempDir
    Path folder;

    @Test
    void aGzipThatBreaksOffKeepsTheRecordsBeforeTheBreak() throws Exception {
        byte[] whole = gzip(Files.readAllBytes(Records.write(folder.resolve("r.jsonl"), 2_000)));
        Path broken = Files.write(folder.resolve("broken.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));

        Outcome outcome = bring(broken, "bulgasari");
        Outcome verified = Program.run("verify", "--data", data(), "--json");

        assertThat(outcome.exitCode()).as(outcome.toString()).isEqualTo(1);
        assertThat(outcome.err()).contains("broken.jsonl.gz").doesNotContain("Exception");
        assertThat(outcome.json().get("new").asInt()).isBetween(1, 1_999);
        assertThat(verified.exitCode()).as(verified.toString()).isZero();
        assertThat(verified.json().get("works")).isEqualTo(outcome.json().get("new"));
    }

    @Test
    void aFileThatIsNoGzipBehindItsNameIsToldInASentence() throws Exception {
        Outcome outcome = bring(Files.writeString(folder.resolve("no.jsonl.gz"), "not packed at all"), "bulgasari");

        assertThat(outcome.err()).doesNotContain("Exception");
        assertThat(outcome.exitCode() == 1 || outcome.json().get("new").asInt() == 0)
                .as(outcome.toString())
                .isTrue();
    }

    @Test
    void anEmptyFileBringsNothing() throws Exception {
        Outcome outcome = bring(Files.createFile(folder.resolve("empty.jsonl")), "bulgasari");

        assertThat(outcome.json().get("read").asInt()).isZero();
        assertThat(outcome.err()).doesNotContain("Exception");
    }

    @Test
    void aMissingFileIsToldInASentence() {
        Outcome outcome = bring(folder.resolve("nowhere.csv"), "bulgasari");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("nowhere.csv").doesNotContain("Exception");
    }

    @Test
    void anInventoryInAKoreanCodePageIsReadAsKorean() throws Exception {
        String rows = "barcode,title,year,format\nKX1,불가사리,1985,VHS\nKX2,하녀,1960,DVD\n";
        Path file = Files.write(folder.resolve("shop.csv"), rows.getBytes(Charset.forName("MS949")));

        Outcome outcome = bring(file, "inventory");
        Outcome found = Program.run("search", "하녀", "--data", data(), "--json");

        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
        assertThat(found.json().get(0).get("title").asString()).isEqualTo("하녀");
    }

    @Test
    void scriptInATitleIsShownAsTextByTheServer() throws Exception {
        String rows = "barcode,title\nKX1,<script>alert(1)</script>Lantern\n";
        bring(Files.writeString(folder.resolve("shop.csv"), rows, StandardCharsets.UTF_8), "inventory");

        try (RunningServer server = RunningServer.serve(data())) {
            assertThat(server.get("/search?q=lantern").body()).doesNotContain("<script>alert(1)");
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Outcome bring(Path file, String profile) {
        return Program.run("import", file, "--profile", profile, "--data", data(), "--json");
    }

    private static byte[] gzip(byte[] content) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
