package org.bulgasari.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.web.http.HttpSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    @TempDir
    Path folder;

    @Test
    void aStartedServerIsReadyOnAFreePort() throws Exception {
        try (OpenArchive archive = OpenArchive.forWriting(DataFolder.at(folder), "test");
                Server server = Server.start(HttpSettings.on("127.0.0.1", 0, folder), List.of(archive.accounts()));
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.port() + "/healthz");

            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }
}
