package org.bulgasari.filmform.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bulgasari.filmform.formats.Cinemetrics;
import org.bulgasari.filmform.formats.ShotsCsv;
import org.bulgasari.filmform.report.FilmFormReport;
import org.bulgasari.filmform.report.InventedFilm;
import org.bulgasari.filmform.report.ReportJson;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... args) {
        List<String> words =
                new ArrayList<>(List.of("--out", folder.resolve("result").toString()));
        for (Object arg : args) words.add(arg.toString());
        return new CommandLine(new CompareCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words.toArray(String[]::new));
    }

    private static Shots everySeconds(int seconds) {
        List<Transition> cuts = new ArrayList<>();
        for (int frame = seconds * 25; frame < 6000; frame += seconds * 25) cuts.add(Transition.cut(frame, 1));
        return Shots.divide(FrameTimes.constant(6000, new Rational(25, 1)), cuts);
    }

    private Path shots(String name, int seconds) throws Exception {
        Path file = folder.resolve(name);
        ShotsCsv.write(everySeconds(seconds), file);
        return file;
    }

    private String page() throws Exception {
        return Files.readString(folder.resolve("result/compare.html"));
    }

    @Test
    void twoFilmsAreDescribedAndNothingIsClaimed() throws Exception {
        Path handMade = folder.resolve("slow.cinemetrics.csv");
        Cinemetrics.write(everySeconds(8), handMade);

        int code = run(shots("<b>quick&.csv", 2), handMade);

        assertThat(code).isZero();
        assertThat(out.toString()).contains("no interval and no test");
        assertThat(page())
                .contains("&lt;b&gt;quick&amp;")
                .doesNotContain("<b>quick")
                .doesNotContain("interval<");
        assertThat(Files.readString(folder.resolve("result/compare.json")))
                .contains("\"medianShotLength\" : 8.0")
                .contains("\"shotsAMinute\" : 30.0");
    }

    @Test
    void aProtocolPutsFilmsInTheirGroupsAndDeparturesAreTold() throws Exception {
        Path protocol = Files.writeString(folder.resolve("protocol.txt"), """
                question: Faster?
                [a] North Korea
                one.csv | One | Director One | 1960 | drama
                lost.csv | Lost | Director Two | 1961 | drama
                [b] Contemporaries
                two | Two | Director Three | 1962 | drama
                """);

        int code = run("--protocol", protocol, shots("one.csv", 2), shots("two.csv", 8));

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains(
                        "Not yet testable. North Korea has 1 film by 1 director, Contemporaries 1 film by 1 director.")
                .contains("\u201cLost\u201d, planned in North Korea, was not measured.")
                .contains("Protocol, SHA-256: ");
        assertThat(page()).contains("Faster?").contains("Director Three");
    }

    @Test
    void aReportIsComparedLikeAHandMadeList() throws Exception {
        FilmFormReport measured = InventedFilm.ofShots(12).named("불가사리.mkv").report();
        Path report = Files.writeString(folder.resolve("report.json"), ReportJson.write(measured));
        Path corpus = Files.writeString(
                folder.resolve("corpus.csv"),
                "id,title,director,year\n" + measured.film().sha256().substring(0, 12)
                        + ",Pulgasari,Shin Sang-ok,1985\n");

        int code = run("--corpus", corpus, "--a", report, "--b", shots("two.csv", 8));

        assertThat(code).isZero();
        assertThat(page()).contains("Pulgasari").contains("Shin Sang-ok");
        assertThat(Files.readString(folder.resolve("result/compare.json")))
                .contains("\"medianShotLength\" : "
                        + measured.measures().lengths().median());
    }

    @Test
    void whatCannotBeComparedIsRefusedInASentence() throws Exception {
        Path noReport = Files.writeString(folder.resolve("no.json"), "{\"shots\":[{\"length\":-1}]}");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"shots\":[{\"len");
        Path good = shots("good.csv", 3);

        for (Path bad :
                List.of(noReport, broken, folder.resolve("absent.csv"), Files.createFile(folder.resolve("empty.csv"))))
            assertThat(run(good, bad)).as(bad.toString()).isEqualTo(65);
        assertThat(run("--protocol", folder.resolve("no-protocol"), good)).isEqualTo(65);
        assertThat(run(good)).isEqualTo(2);
        assertThat(run("--a", good)).isEqualTo(2);
        assertThat(run("--a", good, "--b", good, "--detector", "3,4")).isEqualTo(2);
        assertThat(run("--no-such-option")).isEqualTo(2);
        assertThat(err.toString())
                .contains("absent.csv: there is no such file.")
                .contains("no-protocol: there is no such file.")
                .contains("Comparing takes two films at least.");
        assertThat(folder.resolve("result")).doesNotExist();
    }

    @Test
    void aFilmThatIsNamedTwiceIsRefused() throws Exception {
        Path good = shots("good.csv", 3);

        assertThat(run(good, good)).isEqualTo(2);
        assertThat(run("--a", good, "--b", good)).isEqualTo(65);
        assertThat(run("--a", good, good, "--b", shots("other.csv", 4))).isEqualTo(65);
        assertThat(err.toString())
                .contains("good.csv is named twice: a film is compared with another.")
                .contains("good.csv is named twice. A film counts once: name it once.");
    }

    @Test
    void twoReportsOfOneFileInBothGroupsAreRefused() throws Exception {
        Path one = new Studies(folder).study("one.mkv", 1, 3);
        Path again = Files.copy(one, folder.resolve("again.json"));

        assertThat(run("--a", one, "--b", again)).isEqualTo(65);
        assertThat(err.toString())
                .contains("again.json: a report of the same film file as ")
                .contains("A film counts once: take one of them away.");
    }

    @Test
    void listsOfOneNameInTwoFoldersAreRefusedInGroups() throws Exception {
        Path one = shots(
                Files.createDirectory(folder.resolve("one"))
                        .resolve("shots.csv")
                        .toString(),
                3);
        Path two = shots(
                Files.createDirectory(folder.resolve("two"))
                        .resolve("shots.csv")
                        .toString(),
                3);

        assertThat(run(one, two)).isZero();
        assertThat(run("--a", one, "--b", two)).isEqualTo(65);
        assertThat(err.toString()).contains("Give lists names of their own, so that films can be told apart.");
    }

    @Test
    void aFilmOfNoGroupIsRefusedWhereNoProtocolDealsItOut() throws Exception {
        assertThat(run(shots("stray.csv", 3), "--a", shots("one.csv", 3), "--b", shots("two.csv", 4)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("stray.csv");
    }

    @Test
    void reportsOfAnotherVersionDamagedOrOfNothingAreRefusedInASentence() throws Exception {
        Path good = new Studies(folder).study("good.mkv", 1, 3);
        String json = Files.readString(good);
        String[] broken = {
            json.replace("\"version\" : 1,", "\"version\" : 2,"),
            json.substring(0, json.length() / 2),
            json.replace("\"counted\" : true", "\"counted\" : false"),
            "[]",
            "\u0000".repeat(100),
            "",
        };
        for (String text : broken) {
            err.getBuffer().setLength(0);

            assertThat(run(good, Files.writeString(folder.resolve("bad.json"), text)))
                    .as(text.substring(0, Math.min(80, text.length())))
                    .isEqualTo(65);
            assertThat(err.toString().strip())
                    .contains("bad.json")
                    .endsWith(".")
                    .hasLineCount(1)
                    .doesNotContain("Exception");
        }
    }

    @Test
    void bytesTurnedAtRandomGiveAPageOrASentence() throws Exception {
        Path good = new Studies(folder).study("good.mkv", 1, 3);
        Path bad = folder.resolve("bad.json");
        byte[] whole = Files.readAllBytes(new Studies(folder).study("bad.mkv", 2, 3));
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            byte[] broken = whole.clone();
            for (int i = random.nextInt(3); i >= 0; i--)
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            err.getBuffer().setLength(0);

            int code = run(good, Files.write(bad, broken));

            assertThat(code).isIn(0, 65);
            if (code == 65) assertThat(err.toString().strip()).endsWith(".").doesNotContain("Exception");
        }
    }

    @Test
    void languagesThereAreNotAreRefusedAndTheOthersSpoken() throws Exception {
        Path one = shots("one.csv", 2);
        Path two = shots("두 번째 영화 'x' & \".csv", 4);

        assertThat(run(one, two, "--language", "tlh")).isEqualTo(2);
        assertThat(err.toString()).contains("Nothing is written in the language \"tlh\"; there are en, it, ko.");
        assertThat(run(one, two, "--language", "ko")).isZero();
        assertThat(page()).contains("lang=\"ko\"", "두 번째 영화 'x' &amp; \"");
        assertThat(run(one, two, "--language", "it")).isZero();
        assertThat(page()).contains("lang=\"it\"", "Ritmo di montaggio");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldAndNothingIsLeft() throws Exception {
        Files.writeString(folder.resolve("result"), "a file");

        assertThat(run(shots("one.csv", 2), shots("two.csv", 4))).isEqualTo(1);
        assertThat(err.toString()).contains("The result cannot be written to ").endsWith(".\n");
    }
}
