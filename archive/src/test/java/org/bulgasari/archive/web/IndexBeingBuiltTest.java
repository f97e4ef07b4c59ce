package org.bulgasari.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.TestServer;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.history.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBeingBuiltTest {

    @TempDir
    Path folder;

    @Test
    void untilTheIndexIsBuiltNobodyIsToldThatThereAreNoFilms() throws Exception {
        OpenArchive archive = OpenArchive.forWriting(DataFolder.at(folder), "test");
        archive.catalogue()
                .record(List.of(), List.of(aWork().titled("Pulgasari").build()), List.of(), Change.byProgram());
        TestServer server;
        synchronized (archive.feed()) { // which therefore cannot begin
            server = TestServer.over(archive, folder);
            TestServer.Browser early = server.browser();

            assertThat(early.get("/en/search?q=pulgasari").body()).contains("is being built");
            assertThat(early.get("/ko/").body()).contains("색인을 만드는 중");
            assertThat(early.get("/api/search?q=pulgasari").statusCode()).isEqualTo(503);
        }
        try (server) {
            TestServer.Browser later = server.caughtUp().browser();

            assertThat(later.get("/en/search?q=pulgasari").body())
                    .contains("Pulgasari")
                    .doesNotContain("is being built");
            assertThat(later.get("/ko/").body()).doesNotContain("색인을 만드는 중");
            assertThat(later.get("/api/search?q=zzqqxxyy").statusCode()).isEqualTo(200);
        }
    }
}
