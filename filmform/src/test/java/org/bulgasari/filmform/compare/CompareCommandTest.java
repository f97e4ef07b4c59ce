package org.bulgasari.filmform.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                .doesNotContain("<b>")
                .doesNotContain("95 % interval")
                .doesNotContain("://");
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
}
