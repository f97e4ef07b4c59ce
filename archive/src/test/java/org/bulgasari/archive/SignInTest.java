package org.bulgasari.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.bulgasari.archive.TestServer.Browser;
import org.bulgasari.archive.platform.signin.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    private static final String FILM = "/films/01890000-0000-7000-8000-000000000000/edit";

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = TestServer.in(folder)
                .withAccount("kim", Role.KEEPER)
                .withAccount("member", Role.MEMBER)
                .withAccount("leaving", Role.KEEPER)
                .withAccount("guessed", Role.KEEPER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aStaffPageAsksThePublicToSignInAndIsReachedAfterwards() throws Exception {
        Browser browser = server.browser();

        HttpResponse<String> asked = browser.get(FILM);
        HttpResponse<String> signedIn = browser.signIn("kim", TestServer.PASSWORD, FILM);

        assertThat(location(asked)).isEqualTo("/sign-in?next=" + FILM.replace("/", "%2F"));
        assertThat(location(signedIn)).isEqualTo(FILM);
        assertThat(browser.get(FILM).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameHoldsUnderAnAddressThatFixesTheLanguage() throws Exception {
        assertThat(location(server.browser().get("/ko" + FILM))).startsWith("/ko/sign-in");
    }

    @Test
    void whoReadsKoreanIsLedOnInKorean() throws Exception {
        TestServer.Browser browser = server.browser();

        String form = location(browser.get("/ko" + FILM));
        assertThat(form).startsWith("/ko/sign-in?next=");

        HttpResponse<String> signedIn = browser.post(
                "/ko/sign-in",
                Map.of(
                        "_csrf",
                        browser.tokenAt(form),
                        "name",
                        "kim",
                        "password",
                        TestServer.PASSWORD,
                        "next",
                        "/browse?by=decade"));
        assertThat(location(signedIn)).isEqualTo("/ko/browse?by=decade");
    }

    @Test
    void anAccountWithoutThePermissionIsToldSo() throws Exception {
        HttpResponse<String> refused = server.browser().signedInAs("member").get(FILM);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Your account may not do this.");
    }

    @Test
    void theSessionOfBeforeSigningInIsWorthNothingAfterwards() throws Exception {
        Browser browser = server.browser();
        browser.get("/sign-in");
        String before = browser.session();

        browser.signIn("kim", TestServer.PASSWORD, "/");

        assertThat(before).isNotEmpty().isNotEqualTo(browser.session());
        HttpResponse<String> withOldSession = server.browser().get(FILM, "Cookie", "bulgasari=" + before);
        assertThat(location(withOldSession)).startsWith("/sign-in");
    }

    @Test
    void aSessionThatTheServerDidNotGiveIsNotTaken() throws Exception {
        HttpResponse<String> form = server.browser().get("/sign-in", "Cookie", "bulgasari=CHOSENBYTHEATTACKER");

        assertThat(form.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("bulgasari=")
                .doesNotContain("CHOSENBYTHEATTACKER");
    }

    @Test
    void theCookieIsOutOfReachOfScriptAndOtherSites() throws Exception {
        HttpResponse<String> form = server.browser().get("/sign-in");

        assertThat(form.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aPageOfThePublicSetsNoCookie() throws Exception {
        assertThat(server.browser().get("/nowhere").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/\t/evil.example",
                "/.//evil.example",
                "javascript:alert(1)",
                "http:/evil.example",
                " //evil.example"
            })
    void signingInNeverLeadsToAnotherSite(String next) throws Exception {
        HttpResponse<String> signedIn = server.browser().signIn("kim", TestServer.PASSWORD, next);

        assertThat(location(signedIn)).isEqualTo("/");
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() throws Exception {
        Browser browser = server.browser();

        HttpResponse<String> forged =
                browser.post("/sign-in", Map.of("name", "kim", "password", TestServer.PASSWORD, "next", "/"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("This form was too old to be taken.");
    }

    @Test
    void anotherSiteCannotSignAReaderOut() throws Exception {
        Browser browser = server.browser().signedInAs("kim");

        HttpResponse<String> forged = browser.post("/sign-out", Map.of(), "Origin", "https://evil.example");
        HttpResponse<String> byLink = browser.get("/sign-out");

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(byLink.statusCode()).isIn(404, 405);
        assertThat(browser.get(FILM).statusCode()).isEqualTo(404);
    }

    @Test
    void whoSignsOutIsOut() throws Exception {
        Browser browser = server.browser().signedInAs("kim");

        browser.post("/sign-out", Map.of("_csrf", browser.tokenAt("/nowhere")));

        assertThat(location(browser.get(FILM))).startsWith("/sign-in");
    }

    @Test
    void aRemovedAccountIsOutOnItsNextRequest() throws Exception {
        Browser browser = server.browser().signedInAs("leaving");
        assertThat(browser.get(FILM).statusCode()).isEqualTo(404);

        server.archive.accounts().remove("leaving");

        assertThat(location(browser.get(FILM))).startsWith("/sign-in");
    }

    @Test
    void aWrongPasswordLeadsBackToTheFormWithASentence() throws Exception {
        Browser browser = server.browser();

        HttpResponse<String> refused = browser.signIn("kim", "not the password", "/browse");

        assertThat(location(refused)).isEqualTo("/sign-in?refused&next=%2Fbrowse");
        assertThat(browser.get(location(refused)).body()).contains("Name and password do not belong together.");
    }

    @Test
    void guessingIsThrottledWithASentence() throws Exception {
        Browser browser = server.browser();
        for (int guess = 0; guess < 10; guess++) browser.signIn("guessed", "guess number " + guess, "/");

        HttpResponse<String> throttled = browser.signIn("guessed", TestServer.PASSWORD, "/");

        assertThat(location(throttled)).startsWith("/sign-in?wait=");
        assertThat(browser.get(location(throttled)).body()).contains("Too many attempts.");
    }

    private static String location(HttpResponse<String> response) {
        String location = response.headers().firstValue("Location").orElse("");
        return location.replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "");
    }
}
