package org.bulgasari.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A started `serve` or `demo` on a free port, stopped by [#close].
final class RunningServer implements AutoCloseable {

    private static final String READY = "Listening on ";

    private final Process process;
    private final Path out;
    private final Path err;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(Process process, Path out, Path err, String address) {
        this.process = process;
        this.out = out;
        this.err = err;
        this.address = address;
    }

    static RunningServer serve(Path data) {
        return start("serve", "--port", "0", "--data", data);
    }

    /// Starts the command and returns when it has said that it listens.
    static RunningServer start(Object... arguments) {
        try {
            Path out = Files.createTempFile("bulgasari-serve-out", "");
            Path err = Files.createTempFile("bulgasari-serve-err", "");
            Process process = Program.command(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> Files.readString(out).contains("\n") || !process.isAlive());
            List<String> lines = Files.readAllLines(out);
            if (lines.isEmpty() || !lines.getFirst().startsWith(READY))
                throw new IllegalStateException("The server did not start: " + lines + "\n" + Files.readString(err));
            return new RunningServer(process, out, err, lines.getFirst().substring(READY.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `http://127.0.0.1:PORT`.
    String address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What the API finds.
    JsonNode search(String query) {
        String words = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return JsonMapper.shared()
                .readTree(get("/api/search?q=" + words + "&size=5").body());
    }

    /// Ends it as the system does on shutting down, and returns when it has ended.
    void stop() {
        process.destroy();
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        stop();
        client.close();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
