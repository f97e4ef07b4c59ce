package org.bulgasari.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a visitor of the collection sees and does.
class PagesTest extends Browsing {

    @Test
    void fromTheHomePageAFilmIsFoundByItsKoreanTitleAndOpened() {
        Page page = visit("/");

        page.getByRole(AriaRole.COMBOBOX).first().fill("불가사리");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?*");
        page.locator("main a[href*='/films/']").first().click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(Pattern.compile("Pulgasari|불가사리"));
    }

    @Test
    void theSlashKeyLeadsToTheSearchBox() {
        Page page = visit("/");

        page.keyboard().press("/");

        assertThat(page.getByRole(AriaRole.COMBOBOX).first()).isFocused();
    }

    @Test
    void aFilmPageAnswersWhatItIsWhoMadeItAndWhatThereIsOfIt() {
        Page page = visit(film("pulgasari"));

        assertThat(page.locator("main")).containsText("불가사리");
        assertThat(page.locator("main")).containsText("Shin Sang-ok");
        assertThat(page.locator("main")).containsText("1985");
        assertThat(page.locator("main")).containsText("VHS");
    }

    @Test
    void withoutScriptSearchingAndOpeningAFilmWork() {
        Page page = visit(english().setJavaScriptEnabled(false), "/");

        page.getByRole(AriaRole.SEARCHBOX).first().fill("pulgasari");
        page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");
        page.locator("main a[href*='/films/']").first().click();

        assertThat(page.locator("main")).containsText("Shin Sang-ok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=shin", "/browse", "/about"})
    void aPhoneNeverScrollsSideways(String path) {
        Page page = visit(english().setViewportSize(360, 740).setHasTouch(true), path);

        assertThat(overflow(page)).isZero();
    }

    @Test
    void aFilmPageFitsAPhone() {
        Page page = visit(english().setViewportSize(360, 740).setHasTouch(true), film("pulgasari"));

        assertThat(overflow(page)).isZero();
    }

    private static int overflow(Page page) {
        Object pixels = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    @Test
    void aKoreanReaderIsAnsweredInKoreanAndAnAddressFixesTheLanguage() {
        Page negotiated = visit(new Browser.NewContextOptions().setLocale("ko-KR"), "/");
        assertThat(negotiated.locator("html")).hasAttribute("lang", Pattern.compile("ko.*"));

        Page fixed = visit("/it/");
        assertThat(fixed.locator("html")).hasAttribute("lang", Pattern.compile("it.*"));
    }

    @Test
    void aDarkSystemIsShownADarkPage() {
        Page light = visit(english().setColorScheme(ColorScheme.LIGHT), "/");
        int lightness = lightness(light);

        Page dark = visit(english().setColorScheme(ColorScheme.DARK), "/");

        assertThat(lightness(dark)).isLessThan(lightness);
    }

    /// The sum of red, green and blue of what lies behind everything.
    private static int lightness(Page page) {
        Object sum = page.evaluate("""
                () => {
                  const behind = [document.body, document.documentElement]
                    .map(e => getComputedStyle(e).backgroundColor)
                    .find(c => !c.endsWith(', 0)')) ?? 'rgb(255, 255, 255)';
                  const canvas = document.createElement('canvas').getContext('2d');
                  canvas.fillStyle = behind;
                  canvas.fillRect(0, 0, 1, 1);
                  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
                  return r + g + b;
                }""");
        return ((Number) sum).intValue();
    }

    @Test
    void aVisitMakesNoErrorInTheConsoleAndAsksNobodyElse() {
        List<String> faults = new ArrayList<>();
        Page page = visit("/");
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) faults.add(message.text());
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(Sample.server().address())
                    && !request.url().startsWith("data:")) faults.add("asked " + request.url());
        });

        for (String path : List.of("/", "/search?q=shin", film("pulgasari"), "/browse", "/about")) page.navigate(path);

        assertThat(faults).isEmpty();
    }

    @Test
    void aKeeperSignsInAndIsOfferedImportAndEditing() {
        Page page = visit("/sign-in");

        SignIn.asKeeper(page);
        page.navigate("/staff/import");
        assertThat(page.locator("main input[type=file]")).isVisible();
        page.navigate(film("pulgasari") + "/edit");
        assertThat(page.locator("main form").first()).isVisible();
    }
}
