package org.bulgasari.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bulgasari.archive.TestServer;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.progress.Progress;
import org.bulgasari.archive.platform.signin.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest {

    private static final String HOSTILE = "</title></script><script>alert(1)</script>\"' onload=x & {{7*7}} \u2028";

    @TempDir
    static Path folder;

    private static @Nullable TestServer running;
    private static Agent director;
    private static Work pulgasari;
    private static Work hostile;
    private static Work secret;
    private static Work warned;
    private static Work unheld;

    @BeforeAll
    static void start() throws Exception {
        TestServer server = TestServer.in(folder).withAccount("keeper", Role.KEEPER);
        running = server;
        director = agent("Shin Sang-ok", "신상옥");
        Agent enemy = agent(HOSTILE, HOSTILE);
        Agent hidden = agent("Nobody Known", "이름 없음");
        pulgasari = aWork().titled("Pulgasari")
                .originally("불가사리", "ko", "Kore")
                .from("1985")
                .in("KP")
                .spoken("ko")
                .directedBy(director.id())
                .reported("date", "1984", "A Kim Jong-Il Production")
                .build();
        hostile = aWork().titled(HOSTILE)
                .originally(HOSTILE, "ko", "Kore")
                .directedBy(enemy.id())
                .identified("imdb", HOSTILE)
                .reported("event", HOSTILE, HOSTILE)
                .build();
        secret = aWork().titled("Sealed Reel")
                .directedBy(hidden.id())
                .restricted(RestrictionKind.STAFF_ONLY)
                .build();
        warned = aWork().titled("Walkabout Ceremony")
                .restricted(RestrictionKind.CULTURAL_WARNING)
                .build();
        unheld = aWork().titled("Lost Film").build();
        server.archive
                .catalogue()
                .record(
                        List.of(director, enemy, hidden),
                        List.of(pulgasari, hostile, secret, warned, unheld),
                        List.of(),
                        Change.byProgram());
        server.archive
                .holdings()
                .record(
                        List.of(
                                tape("KV000001", pulgasari, List.of()),
                                tape(
                                        "KV000002",
                                        pulgasari,
                                        List.of(new Restriction(RestrictionKind.STAFF_ONLY, null, null))),
                                tape("KV000003", hostile, List.of(new Restriction(RestrictionKind.AGE, "18", null)))),
                        List.of(),
                        List.of(),
                        Change.byProgram());
        server.archive.feed().catchUp(Progress.UNWATCHED);
    }

    @AfterAll
    static void stop() {
        if (running != null) running.close();
    }

    private static Agent agent(String name, String korean) {
        return new Agent(
                new AgentId(server().archive.ids().next()),
                AgentKind.PERSON,
                name,
                List.of(new AgentName(korean, "ko", "Kore", null)),
                List.of(),
                null);
    }

    private static Item tape(String barcode, Work work, List<Restriction> restrictions) {
        return new Item(
                new ItemId(server().archive.ids().next()),
                barcode,
                List.of(work.id()),
                null,
                "vhs",
                "ntsc",
                null,
                "access",
                "bootleg",
                "lending",
                "New York > shop floor",
                "plays",
                null,
                List.of(),
                restrictions);
    }

    private static TestServer server() {
        if (running == null) throw new IllegalStateException("not started");
        return running;
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        return server().browser().get(path, headers);
    }

    private static String film(Work work) {
        return "/films/" + work.id();
    }

    @Test
    void aFilmIsShownUnderItsTitlesWithItsAnswer() throws Exception {
        String page = get("/en" + film(pulgasari)).body();

        assertThat(page)
                .contains("<h1", "Pulgasari", "불가사리", "North Korea", "Shin Sang-ok", "1985")
                .contains("Yes. One copy is here to be lent: VHS.")
                .contains("New York › shop floor", "KV000001");
    }

    @Test
    void whoDisagreesIsNamed() throws Exception {
        assertThat(get("/en" + film(pulgasari)).body()).contains("1984", "reported", "A Kim Jong-Il Production (book)");
    }

    @Test
    void silenceAboutRightsIsNoPermission() throws Exception {
        assertThat(get("/en" + film(pulgasari)).body()).contains("That is no permission");
        assertThat(get("/en" + film(unheld)).body()).contains("Not yet: no copy of it is on our shelves");
    }

    @Test
    void aStaffItemExistsForStaffOnly() throws Exception {
        assertThat(get(film(pulgasari)).body()).doesNotContain("KV000002");
        assertThat(server().browser().signedInAs("keeper").get(film(pulgasari)).body())
                .contains("KV000002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/sleeve.svg", "/citation.bib", "/citation.ris"})
    void aStaffFilmDoesNotExistForThePublic(String part) throws Exception {
        assertThat(get(film(secret) + part).statusCode()).isEqualTo(404);
        assertThat(server().browser()
                        .signedInAs("keeper")
                        .get(film(secret) + part)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aStaffFilmIsNowhereElseEither() throws Exception {
        AgentId hidden = secret.contributions().getFirst().agent();

        assertThat(get("/agents/" + hidden).statusCode()).isEqualTo(404);
        for (String path :
                List.of("/", "/search?q=sealed+reel", "/suggest?q=seal", "/sitemap.xml", "/browse/director?letter=K"))
            assertThat(get(path).body())
                    .as(path)
                    .doesNotContain("Sealed Reel", secret.id().value(), hidden.value());
    }

    @Test
    void aCulturalWarningComesBeforeTheTitle() throws Exception {
        String page = get("/en" + film(warned)).body();

        assertThat(page.indexOf("Aboriginal and Torres Strait Islander people are advised"))
                .isPositive()
                .isLessThan(page.indexOf("<h1"));
    }

    @Test
    void anAgeIsShown() throws Exception {
        assertThat(get("/en" + film(hostile)).body()).contains("from age 18");
    }

    @Test
    void hostileTitlesAreOnlyText() throws Exception {
        List<String> paths = List.of(
                "/",
                film(hostile),
                film(hostile) + "/sleeve.svg",
                "/agents/" + hostile.contributions().getFirst().agent(),
                "/search?q=alert",
                "/search?view=table&q=%3Cscript%3Ealert(1)%3C/script%3E&country=%22%3E%3Cscript%3E",
                "/search?q=alert&why=" + hostile.id(),
                "/suggest?q=%3C/title",
                "/browse/director");
        for (String path : paths) {
            String page = get(path).body();
            assertThat(page).as(path).doesNotContain("<script>alert", "\" onload=x", "</title></script>");
        }
    }

    @Test
    void structuredFactsStayWithinTheirElement() throws Exception {
        String page = get(film(hostile)).body();
        int start = page.indexOf("application/ld+json\">");
        String facts = page.substring(start, page.indexOf("</script>", start));

        assertThat(facts).contains("\\u003c/title\\u003e").endsWith("}");
    }

    @Test
    void noPageHasScriptOrStyleOfItsOwn() throws Exception {
        for (String path : List.of("/", film(pulgasari), "/search?q=pulgasari", "/browse", "/about")) {
            String page = get(path).body();
            assertThat(page)
                    .as(path)
                    .doesNotContain("<style")
                    .doesNotContainPattern("\\sstyle=")
                    .doesNotContainPattern("\\son[a-z]+=\"");
            assertThat(page).as(path).doesNotContainPattern("<script>|<script defer>");
        }
    }

    @Test
    void theAddressFixesTheLanguageAndTheBrowserElseWhere() throws Exception {
        assertThat(get("/ko" + film(pulgasari), "Accept-Language", "it").body()).contains("<html lang=\"ko\">", "북한");
        HttpResponse<String> negotiated = get(film(pulgasari), "Accept-Language", "it;q=0.9, en;q=0.1");
        assertThat(negotiated.body()).contains("<html lang=\"it\">", "Corea del Nord");
        assertThat(negotiated.headers().allValues("Vary"))
                .anyMatch(vary -> vary.toLowerCase(Locale.ROOT).contains("accept-language"));
    }

    @Test
    void theLanguageSwitchKeepsTheAddress() throws Exception {
        assertThat(get("/en/search?q=pul&country=KP").body()).contains("href=\"/ko/search?q=pul&amp;country=KP\"");
    }

    @Test
    void otherLanguagesAreDeclared() throws Exception {
        assertThat(get("/en" + film(pulgasari)).body())
                .contains("hreflang=\"ko\" href=\"http://127.0.0.1:", "hreflang=\"x-default\"", "rel=\"canonical\"");
    }

    @Test
    void assetsAreKeptForEverAndSentCompressed() throws Exception {
        String page = get("/").body();
        String address = page.substring(page.indexOf("/assets/bulgasari-"), page.indexOf(".css") + 4);

        HttpResponse<String> css = get(address, "Accept-Encoding", "gzip");

        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(css.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(get("/assets/..%2fmessages").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void citationsCannotBeBentByATitle() throws Exception {
        assertThat(get(film(pulgasari) + "/citation.bib").body())
                .contains("title = {Pulgasari [불가사리]}", "{Shin Sang-ok}");
        assertThat(get(film(hostile) + "/citation.bib").body()).doesNotContain("{{7*7}}");
        assertThat(get(film(pulgasari) + "/citation.ris").body())
                .startsWith("TY  - VIDEO")
                .contains("PY  - 1985");
    }

    @Test
    void searchSaysWhyAndTheStateIsInTheAddress() throws Exception {
        String page =
                get("/en/search?q=pulgasari&view=table&why=" + pulgasari.id()).body();

        assertThat(page).contains("1 work for “pulgasari”", "<table", "is found in the title");
        assertThat(page).contains("/en/search?q=pulgasari&amp;country=KP&amp;view=table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?page=999999999999",
                "/search?page=-1&sort=banana&view=%00",
                "/search?country=ZZ&country=%22%3E",
                "/search?q=%22(%5B*~%5C",
                "/search?why=nonsense",
                "/suggest?q=",
                "/suggest?q=%20%20"
            })
    void anOddAddressIsAnsweredCalmly(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/films/nonsense", "/agents/nonsense", "/browse/nonsense", "/sitemap-2.xml", "/en/nothing"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotFoundSaysWhatToDoNext() throws Exception {
        assertThat(get("/en/search?q=zzzzqqqq").body())
                .contains("Nothing found for “zzzzqqqq”", "You might", "Walk along the shelves");
    }

    @Test
    void theKoreanReaderSeesKoreanNames() throws Exception {
        assertThat(get("/ko" + film(pulgasari)).body()).contains("신상옥").containsPattern("<h1[^>]*>불가사리</h1>");
        assertThat(get("/ko/agents/" + director.id()).body()).containsPattern("<h1>신상옥</h1>");
    }

    @Test
    void crawlersAreToldWhatThereIs() throws Exception {
        assertThat(get("/robots.txt").body()).contains("Disallow: /search", "Sitemap: http://127.0.0.1:");
        assertThat(get("/sitemap.xml").body()).contains("<loc>http://127.0.0.1:", film(pulgasari));
    }
}
