package org.bulgasari.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page meets WCAG 2.2 at level AA as far as axe can tell, in light and in dark.
class AccessibilityTest extends Browsing {

    private static final String CHECK = """
            async () => {
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
              });
              return found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160) + ' ' + n.failureSummary));
            }""";

    static Stream<Arguments> publicPages() {
        return Stream.of(
                        "/",
                        "/search?q=shin",
                        "/search?q=xqzwvkjh",
                        "/films",
                        "/agents",
                        "/browse",
                        "/about",
                        "/sign-in")
                .flatMap(
                        page -> Stream.of(Arguments.of(page, ColorScheme.LIGHT), Arguments.of(page, ColorScheme.DARK)));
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    void aPageHasNoViolation(String path, ColorScheme scheme) {
        Page page = visit(english().setColorScheme(scheme), address(path));

        assertThat(violations(page)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aPageForStaffHasNoViolation(ColorScheme scheme) {
        Page page = visit(english().setColorScheme(scheme), "/sign-in");
        SignIn.asKeeper(page);
        for (String path : List.of("/staff/import", film("pulgasari") + "/edit")) {
            page.navigate(path);

            assertThat(violations(page)).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aKoreanPageOnAPhoneHasNoViolation(ColorScheme scheme) {
        for (String path : List.of("/ko/", "/ko/search?q=shin", "/ko" + film("pulgasari"))) {
            Page page = visit(english().setColorScheme(scheme).setViewportSize(360, 740), path);

            assertThat(violations(page)).as(path).isEmpty();
        }
    }

    /// `/films` and `/agents` stand for one of them.
    private static String address(String path) {
        return switch (path) {
            case "/films" -> film("pulgasari");
            case "/agents" -> director();
            default -> path;
        };
    }

    private static String director() {
        String page = Sample.server().get(film("pulgasari")).body();
        return page.replaceAll("(?s).*?(/agents/[0-9a-f-]{36}).*", "$1");
    }

    @SuppressWarnings("unchecked") // the script returns a list of text
    private static List<String> violations(Page page) {
        page.evaluate(Axe.SCRIPT);
        return (List<String>) page.evaluate(CHECK);
    }

    /// Read when first needed.
    private static final class Axe {
        static final String SCRIPT = read();

        private static String read() {
            try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
                return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
