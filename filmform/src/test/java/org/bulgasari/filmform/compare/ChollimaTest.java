package org.bulgasari.filmform.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The question to be ready for: is "Chollima speed" editing faster than its contemporaries? Asked
/// of reports of invented films, through the command line, under a protocol.
class ChollimaTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> reports = new ArrayList<>();
    private final StringBuilder protocol = new StringBuilder("""
            question: Is “Chollima speed” editing faster than its contemporaries?
            measures: median_shot_length, average_shot_length
            would_count: 1.25
            controls: within 3 years
            fixed: 2026-03-01
            """);

    private int run(String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        words.addAll(List.of("--out", folder.resolve("result").toString()));
        return new CommandLine(new CompareCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words.toArray(String[]::new));
    }

    private void group(String letter, String name, int films, int directors, double median) throws IOException {
        protocol.append("\n[").append(letter).append("] ").append(name).append('\n');
        Random random = new Random(name.hashCode());
        for (int i = 0; i < films; i++) {
            int number = letter.charAt(0) * 100 + i;
            String title = name + " " + (i + 1);
            protocol.append(Studies.digest(number), 0, 12)
                    .append(" | %s | %s director %d | %d | drama%n"
                            .formatted(title, name, i % directors, 1958 + i % 6));
            double taste = median * Math.exp(0.12 * random.nextGaussian());
            reports.add(new Studies(folder).study(title + ".mkv", number, taste).toString());
        }
    }

    private String[] measuredByProtocol(String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("chollima.txt"), protocol);
        List<String> words = new ArrayList<>(List.of("--protocol", file.toString()));
        words.addAll(List.of(more));
        words.addAll(reports);
        return words.toArray(String[]::new);
    }

    @Test
    void withoutEnoughFilmsTheAnswerIsNotYetTestable() throws Exception {
        group("a", "Chollima years", 3, 2, 3);
        group("b", "Contemporaries", 4, 3, 6);

        assertThat(run(measuredByProtocol())).isZero();

        assertThat(out.toString())
                .startsWith("Not yet testable. Chollima years has 3 films by 2 directors, Contemporaries"
                        + " 4 films by 3 directors. At least 10 films by 6 directors are needed in each group")
                .contains("about ")
                .contains("a rough guess from so few");
        assertThat(Files.readString(folder.resolve("result/compare.json")))
                .contains("\"not_yet_testable\"")
                .contains("\"test\" : null");
    }

    @Test
    void withEnoughFilmsItGivesEffectIntervalAndWhatCouldHaveBeenSeen() throws Exception {
        group("a", "Chollima years", 12, 6, 3);
        group("b", "Contemporaries", 12, 6, 5);

        assertThat(run(measuredByProtocol("--detector", "180,6,20"))).isZero();

        String page = Files.readString(folder.resolve("result/compare.html"));
        assertThat(out.toString())
                .startsWith("They differ: Chollima years is cut faster. The median shot length of Chollima years is 0.")
                .contains("95\u00a0% interval")
                .contains("the smallest difference seen in four comparisons of five is 1.")
                .contains("the detector misses 10.0; of a hundred that it reports, 3.23 are not there");
        assertThat(page)
                .contains("Is “Chollima speed” editing faster than its contemporaries?")
                .contains("Fixed in writing on 2026-03-01")
                .contains("The films are those of the protocol.");
        assertThat(out.toString()).contains("SHA-256: " + digestOnPage(page));
    }

    private static String digestOnPage(String page) {
        int at = page.indexOf("<p class=\"digest\">") + 18;
        return page.substring(at, at + 64);
    }

    @Test
    void groupsOfOneRhythmAreNotToldApartAndTheAnswerSaysWhatThatIsWorth() throws Exception {
        group("a", "Chollima years", 12, 6, 4);
        group("b", "Contemporaries", 12, 6, 4);

        assertThat(run(measuredByProtocol())).isZero();

        assertThat(out.toString()).doesNotStartWith("They differ").contains("the smallest difference seen");
    }

    @Test
    void aProtocolByItselfIsDigestedBeforeThereAreFilms() throws Exception {
        group("a", "Chollima years", 2, 2, 3);
        group("b", "Contemporaries", 2, 2, 3);
        reports.clear();

        assertThat(run(measuredByProtocol("--language", "ko"))).isZero();

        assertThat(out.toString()).contains("SHA-256").contains("영화 2편");
        assertThat(folder.resolve("result")).doesNotExist();
    }

    @Test
    void aFilmStudiedBeforeTheProtocolWasFixedIsTold() throws Exception {
        group("a", "Chollima years", 1, 1, 3);
        group("b", "Contemporaries", 1, 1, 3);
        protocol.replace(0, protocol.length(), protocol.toString().replace("2026-03-01", "2026-09-01"));
        reports.add(new Studies(folder).study("stray.mkv", 7, 3).toString());

        assertThat(run(measuredByProtocol())).isZero();

        assertThat(out.toString())
                .contains("“Chollima years 1” was studied on 2026-05-17, before the protocol was fixed on 2026-09-01.")
                .contains("“stray.mkv” was given and is in neither group of the protocol; it was left out.");
    }
}
