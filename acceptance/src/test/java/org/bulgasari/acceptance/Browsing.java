package org.bulgasari.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/// A browser that looks at the served sample collection. One browser a class, one fresh context a visit.
abstract class Browsing {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private @Nullable BrowserContext context;

    @BeforeAll
    static void launch() {
        Path executable = executable();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    private static Path executable() {
        String named = System.getenv("BULGASARI_TEST_BROWSER");
        Stream<String> usual = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Path found = (named == null ? usual : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(found != null, "Skipped: there is no Chromium; ./test installs it on Debian");
        return found;
    }

    @AfterAll
    static void quit() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
    }

    @AfterEach
    void endVisit() {
        if (context != null) context.close();
    }

    /// Opens a page in a context of its own.
    Page visit(Browser.NewContextOptions how, String path) {
        endVisit();
        if (browser == null) throw new IllegalStateException("No browser was launched");
        context = browser.newContext(how.setBaseURL(Sample.server().address()));
        Page page = context.newPage();
        page.navigate(path);
        return page;
    }

    Page visit(String path) {
        return visit(english(), path);
    }

    static Browser.NewContextOptions english() {
        return new Browser.NewContextOptions().setLocale("en-GB");
    }

    /// The address of the film that is found first.
    static String film(String query) {
        return "/films/"
                + Sample.server().search(query).get("hits").get(0).get("id").asString();
    }
}
