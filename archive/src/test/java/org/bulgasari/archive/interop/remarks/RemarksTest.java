package org.bulgasari.archive.interop.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemarksTest {

    private static final Pattern CODE =
            Pattern.compile("(?:Remark\\.of|\\.doubt|refused|[^.]doubt)\\(\\s*\"([a-z]+\\.[a-z-]+)\"");

    @Test
    void everyRemarkHasItsSentenceInEveryLanguageAndEverySentenceIsUsed() throws Exception {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/bulgasari/archive/interop"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList())
                CODE.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
        }

        assertThat(used).isNotEmpty();
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.ITALIAN, Locale.KOREAN})
            assertThat(new TreeSet<>(Sentences.in(locale).codes()))
                    .as(locale.toString())
                    .isEqualTo(used);
    }

    @Test
    void factsFillTheirPlacesAndAnApostropheIsOne() {
        assertThat(Remark.of("row.many-columns", 5, 3).text(Locale.ITALIAN))
                .isEqualTo("La riga ha 5 colonne, l'intestazione solo 3.");
    }
}
