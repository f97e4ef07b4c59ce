package org.bulgasari.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bulgasari.archive.platform.signin.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest {

    private static final int BEYOND_A_FORM = (1 << 20) + 1;
    private static final int LONG_ENOUGH = 200;

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = TestServer.in(folder).withAccount("kim", Role.KEEPER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aStartedServerIsReady() throws Exception {
        assertThat(server.browser().get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageMayLoadNothingButItsOwnAndBeFramedByNobody() throws Exception {
        var headers = server.browser().get("/sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../etc/passwd",
                "/assets/..%2f..%2f..%2fetc/passwd",
                "/assets/%2e%2e/%2e%2e/config",
                "/%2e%2e/%2e%2e/archive.db",
                "/films/..%5c..%5carchive.db",
                "/assets/%252e%252e%252fconfig",
                "/assets/..;/archive.db",
                "//archive.db",
                "/archive.db",
                "/uploads/"
            })
    void noAddressReachesAFileOfTheArchive(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("root:", "SQLite", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET /<script> HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET /search?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void aBrokenRequestIsToldNothingOfTheProgram(String request) throws Exception {
        assertThat(raw(request)).doesNotContain("Tomcat", "Exception", "org.", "\tat ");
    }

    @Test
    void aBrokenEscapeInAnAddressIsTheAskersFault() throws Exception {
        String answer = raw("GET /search?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("This request cannot be understood.");
    }

    @Test
    void anUnknownAddressIsAPageWithASentenceAndAWayOn() throws Exception {
        HttpResponse<String> page = server.browser().get("/ko/no-such-page");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("이 주소에는 아무것도 없습니다.", "href=\"/ko/search\"");
    }

    @Test
    void aScriptInTheAddressIsOnlyText() throws Exception {
        HttpResponse<String> page =
                server.browser().get("/sign-in?next=/%22%3E%3Cscript%3Ealert(1)%3C/script%3E&refused");

        assertThat(page.body()).doesNotContain("<script>alert(1)");
    }

    @Test
    void aFormThatIsTooLargeIsRefusedWithASentence() throws Exception {
        HttpResponse<String> refused =
                server.browser().post("/sign-in", Map.of("name", "a".repeat(BEYOND_A_FORM), "password", "b"));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("That is more than can be taken at once.");
    }

    @Test
    void aLargeBodyThatDoesNotSayHowLongItIsIsRefusedToo() throws Exception {
        byte[] body = new byte[BEYOND_A_FORM];
        HttpRequest.Builder chunked = HttpRequest.newBuilder(server.address("/api/search"))
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)));

        HttpResponse<String> refused = server.browser().send(chunked);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void thePublicCannotUploadAnything() throws Exception {
        HttpResponse<String> refused = upload(server.browser(), "/sign-in", 10_000);

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void staffCannotUploadMoreThanTheLimit() throws Exception {
        HttpResponse<String> refused = upload(server.browser().signedInAs("kim"), "/sign-in", 5 << 20);

        assertThat(refused.statusCode()).isEqualTo(413);
    }

    private static HttpResponse<String> upload(TestServer.Browser browser, String path, int bytes) throws Exception {
        String file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n" + "a".repeat(bytes)
                + "\r\n--x--\r\n";
        return browser.send(
                HttpRequest.newBuilder(server.address(path)).POST(BodyPublishers.ofString(file)),
                "Content-Type",
                "multipart/form-data; boundary=x");
    }

    @Test
    void aHeadThatDribblesInIsCutOff() throws Exception {
        assertThat(dribbled("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ")).isTrue();
    }

    @Test
    void aFormThatDribblesInIsCutOff() throws Exception {
        assertThat(dribbled("POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\nname="))
                .isTrue();
    }

    /// Sends a byte every tenth of a second; whether the server hung up long before the request was whole.
    private static boolean dribbled(String start) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(start.getBytes(US_ASCII));
            for (int i = 0; i < LONG_ENOUGH; i++) {
                if (isClosed(socket)) return true;
                out.write('a');
                out.flush();
                LockSupport.parkNanos(100_000_000);
            }
            return false;
        } catch (IOException cutOff) {
            return true;
        }
    }

    private static boolean isClosed(Socket socket) throws IOException {
        if (socket.getInputStream().available() > 0) return true;
        socket.setSoTimeout(1);
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        }
    }

    @Test
    void aConnectionBetweenTwoRequestsIsLeftInPeace() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
            String request = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            String first = firstBytes(socket);
            LockSupport.parkNanos(2_500_000_000L);

            socket.getOutputStream().write(request.getBytes(US_ASCII));

            assertThat(first).startsWith("HTTP/1.1 200");
            assertThat(firstBytes(socket)).startsWith("HTTP/1.1 200");
        }
    }

    private static String firstBytes(Socket socket) throws IOException {
        byte[] some = new byte[8192];
        int n = socket.getInputStream().read(some);
        return n < 0 ? "" : new String(some, 0, n, US_ASCII);
    }

    @Test
    void aMethodThatAnAddressDoesNotKnowIsRefusedWithASentence() throws Exception {
        HttpResponse<String> refused = server.browser()
                .send(HttpRequest.newBuilder(server.address("/healthz")).DELETE());

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.body()).contains("This address cannot be used in this way.");
    }

    @Test
    void theApiTellsErrorsAsProblemDetails() throws Exception {
        HttpResponse<String> absent = server.browser().get("/api/films/no-such-film");
        HttpResponse<String> unknown = server.browser().get("/api/nothing");

        for (HttpResponse<String> each : java.util.List.of(absent, unknown)) {
            assertThat(each.statusCode()).isEqualTo(404);
            assertThat(each.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(each.body()).contains("\"status\":404", "\"detail\":\"There is no");
        }
    }

    @Test
    void aTokenThatNobodyHasIsRefused() throws Exception {
        HttpResponse<String> refused =
                server.browser().get("/api/nothing", "Authorization", "Bearer bulgasari_nonsense");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
