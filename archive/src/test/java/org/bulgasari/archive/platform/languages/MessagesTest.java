package org.bulgasari.archive.platform.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");
    private static final Messages ENGLISH = Messages.in(PageLanguage.ENGLISH);

    @Test
    void everyMessageThatIsSaidExists() throws IOException {
        assertThat(found(SAID)).isNotEmpty().isSubsetOf(ENGLISH.keys());
    }

    @Test
    void everyMessageThatExistsIsSaid() throws IOException {
        assertThat(found(LITERAL)).containsAll(ENGLISH.keys());
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameMessagesWithTheSamePlaces(PageLanguage language) {
        Messages messages = Messages.in(language);

        assertThat(messages.keys()).isEqualTo(ENGLISH.keys());
        for (String key : messages.keys())
            assertThat(messages.places(key)).as(key).isEqualTo(ENGLISH.places(key));
    }

    @ParameterizedTest
    @EnumSource
    void noMessageHasAnApostropheThatThePatternWouldEat(PageLanguage language) throws IOException {
        Path file = Path.of("src/main/resources/messages", language.code() + ".properties");

        assertThat(Files.readAllLines(file)).noneMatch(line -> line.contains("'"));
    }

    @ParameterizedTest
    @EnumSource
    void noKeyIsWrittenTwice(PageLanguage language) throws IOException {
        List<String> keys =
                Files.readAllLines(Path.of("src/main/resources/messages", language.code() + ".properties")).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(ENGLISH.say("search.heading.all", 1)).isEqualTo("1 work");
        assertThat(ENGLISH.say("search.heading.all", 41_953)).isEqualTo("41,953 works");
        assertThat(Messages.in(PageLanguage.ITALIAN).say("search.heading.all", 41_953))
                .isEqualTo("41.953 opere");
        assertThat(Messages.in(PageLanguage.KOREAN).say("search.heading.all", 2))
                .isEqualTo("작품 2편");
    }

    @Test
    void anUnknownKeyIsAMistake() {
        assertThatThrownBy(() -> ENGLISH.say("no.such.key")).hasMessageContaining("no.such.key");
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/main/jte"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(MessagesTest::isOfPages).toList()) found.addAll(found(pattern, file));
            }
        }
        return found;
    }

    /// The command line has words of its own.
    private static boolean isOfPages(Path file) {
        return Files.isRegularFile(file) && !file.toString().contains("/cli/");
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
