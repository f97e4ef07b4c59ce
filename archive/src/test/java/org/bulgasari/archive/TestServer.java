package org.bulgasari.archive;

import java.io.IOException;
import java.net.CookieManager;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.progress.Progress;
import org.bulgasari.archive.platform.signin.Role;
import org.bulgasari.archive.web.http.HttpSettings;

/// The real server over a real archive in a new folder, and a browser without script that keeps cookies.
public final class TestServer implements AutoCloseable {

    public static final String PASSWORD = "불가사리 1985";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public final OpenArchive archive;
    public final Server server;

    private TestServer(OpenArchive archive, Server server) {
        this.archive = archive;
        this.server = server;
    }

    /// Impatient: a head within one second, a form within two, an upload up to 3 MB.
    public static TestServer in(Path folder) throws Exception {
        return over(OpenArchive.forWriting(DataFolder.at(folder), "test"), folder);
    }

    public static TestServer over(OpenArchive archive, Path folder) throws Exception {
        HttpSettings settings = HttpSettings.on("127.0.0.1", 0, Files.createDirectories(folder.resolve("uploads")))
                .withPatience(Duration.ofSeconds(1), Duration.ofSeconds(2))
                .withUploadBytes(3 << 20);
        return new TestServer(archive, Server.start(archive, settings));
    }

    public TestServer withAccount(String name, Role role) {
        archive.accounts().add(name, role, PASSWORD);
        return this;
    }

    public Work record(Work work) {
        archive.catalogue().record(List.of(), List.of(work), List.of(), Change.byProgram());
        return work;
    }

    /// Waits until everything recorded so far can be found.
    public TestServer caughtUp() {
        archive.feed().catchUp(Progress.UNWATCHED);
        return this;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    public Browser browser() {
        return new Browser();
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }

    /// Follows no redirect, so that tests see them.
    public final class Browser {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(address(path)).GET(), headers);
        }

        public HttpResponse<String> post(String path, Map<String, String> form, String... headers)
                throws IOException, InterruptedException {
            return send(
                    HttpRequest.newBuilder(address(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(encoded(form))),
                    headers);
        }

        public HttpResponse<String> send(HttpRequest.Builder request, String... headers)
                throws IOException, InterruptedException {
            if (headers.length > 0) request.headers(headers);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }

        /// The token in the first form of the page at `path`.
        public String tokenAt(String path) throws IOException, InterruptedException {
            Matcher token = TOKEN.matcher(get(path).body());
            if (!token.find()) throw new AssertionError("No form with a token at " + path);
            return token.group(1);
        }

        public HttpResponse<String> signIn(String name, String password, String next)
                throws IOException, InterruptedException {
            return post(
                    "/sign-in", Map.of("_csrf", tokenAt("/sign-in"), "name", name, "password", password, "next", next));
        }

        public Browser signedInAs(String name) throws IOException, InterruptedException {
            signIn(name, PASSWORD, "/");
            return this;
        }

        /// The value of the session's cookie, or empty.
        public String session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("bulgasari"))
                    .map(java.net.HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }

        private static String encoded(Map<String, String> form) {
            return form.entrySet().stream()
                    .map(each -> URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8) + "="
                            + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }
}
