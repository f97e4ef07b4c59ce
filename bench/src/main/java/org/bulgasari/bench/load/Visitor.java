package org.bulgasari.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Somebody at the other end of HTTP, with connections kept open and gzip accepted as browsers do. Any number
/// of threads may ask through one visitor.
public final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;

    private final URI server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public Visitor(URI server) {
        this.server = server;
    }

    /// A request for a page or an answer of the API, read to its end.
    public Request get(String path) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .build();
        return () ->
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == OK;
    }

    /// The text at `path`, without compression.
    ///
    /// @throws IOException when there is no answer, or one other than 200
    public String read(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != OK)
            throw new IOException("%s%s: expected 200, found %d".formatted(server, path, answer.statusCode()));
        return answer.body();
    }

    /// The path of an API search for the first five.
    public static String searchPath(String query) {
        return "/api/search?size=5&q=" + encoded(query);
    }

    public static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
