package org.bulgasari.filmform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(Object... words) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(
                stream, stream, List.of(words).stream().map(Object::toString).toArray(String[]::new));
    }

    private Path film(String name, int cutAt) throws Exception {
        return new SyntheticFilm().scene(1, cutAt).scene(2, 30).write(folder.resolve(name));
    }

    @Test
    void oneFilmIsReportedInTheFolderItself() throws Exception {
        assertThat(run("study", film("film.y4m", 25), "--out", folder.resolve("out")))
                .isZero();

        assertThat(folder.resolve("out/transitions.csv")).content().contains("cut,25,25,1.000000,1.000000,");
        assertThat(folder.resolve("out/shots.csv")).content().isEqualToNormalizingNewlines("""
                        shot,first_frame,last_frame,start_time,end_time,length,transition_in
                        1,0,24,0.000000,1.000000,1.000000,
                        2,25,54,1.000000,2.200000,1.200000,cut
                        """);
    }

    @Test
    void severalFilmsHaveAFolderEach() throws Exception {
        int exit = run("study", film("a.y4m", 25), film("b.y4m", 30), "--out", folder.resolve("out"));

        assertThat(exit).isZero();
        assertThat(folder.resolve("out/a.y4m/report.json")).exists();
        assertThat(folder.resolve("out/b.y4m/report.json")).exists();
    }

    @Test
    void whatIsNoFilmDoesNotKeepTheOthersFromTheirStudy() throws Exception {
        Path text = Files.writeString(folder.resolve("text.mp4"), "text");

        int exit = run("study", text, film("film.y4m", 25), "--out", folder.resolve("out"));

        assertThat(exit).isEqualTo(ExitCode.NOT_A_FILM);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith(text + " is not a film");
        assertThat(folder.resolve("out/film.y4m/report.json")).exists();
        assertThat(folder.resolve("out/text.mp4")).doesNotExist();
    }

    @Test
    void filmsOfOneNameAreToldApart() throws Exception {
        Files.createDirectory(folder.resolve("other"));
        Path one = film("film.y4m", 25);
        Path other = film("other/film.y4m", 30);

        assertThat(run("study", one, other, "--out", folder.resolve("out"))).isZero();

        assertThat(folder.resolve("out/film.y4m/report.json")).exists();
        assertThat(folder.resolve("out/film.y4m-2/report.json")).exists();
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithTheWayToHelp() {
        assertThat(run("study", "film.y4m")).isEqualTo(ExitCode.USAGE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("--out").contains("bulgasari study --help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format | tape | There is no format \"tape\"",
                "--language | fr | Pages are written in en, it, ko",
                "--speed | fast | \"fast\" is no speed",
                "--speed | 99/1 | is no speed",
                "--exclude | song:1-2 | \"song\" is no kind of exclusion",
                "--exclude | titles:late | \"late\" is no stretch of a film",
                "--cuts | 7 | --cuts is a surety from 0 to 1",
                "--corrections | nowhere.csv | nowhere.csv does not exist"
            })
    void whatNoStudyKnowsIsSaidBeforeAnyFilmIsRead(String option, String value, String sentence) {
        assertThat(run("study", "film.y4m", "--out", folder.resolve("out"), option, value))
                .isEqualTo(ExitCode.USAGE);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains(sentence);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsNoCorrectionIsToldByItsLine() throws Exception {
        Path corrections = Files.writeString(folder.resolve("by-hand.csv"), "add,50,50,cut\nadd,9,3,cut\n");

        assertThat(run("study", "film.y4m", "--out", folder.resolve("out"), "--corrections", corrections))
                .isEqualTo(ExitCode.USAGE);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("line 2: no correction");
    }

    @Test
    void aStudyIsWrittenAnewInItsFolder() throws Exception {
        Path out = folder.resolve("out");
        Path corrections = Files.writeString(folder.resolve("by-hand.csv"), "add,40,40,cut\n");
        run("study", film("film.y4m", 25), "--out", out, "--format", "edl");
        Files.delete(folder.resolve("film.y4m"));

        int exit = run("study", "--again", out, "--corrections", corrections, "--language", "it");

        assertThat(exit).isZero();
        assertThat(out.resolve("shots.csv")).content().contains(",40,54,1.600000,2.200000,0.600000,cut");
        assertThat(out.resolve("shots.edl")).content().contains("003  AX");
        assertThat(out.resolve("report.html")).content().contains("lang=\"it\"");
        assertThat(out.resolve("signals.bin")).exists();
        assertThat(run("study", "--again", out, "--pictures")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFolderThatHoldsNoStudyIsNotWrittenAnew() throws Exception {
        Files.writeString(folder.resolve("report.json"), "{}");

        assertThat(run("study", "--again", folder)).isEqualTo(ExitCode.NOT_A_FILM);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("is no film form report");
    }

    @Test
    void aStudyWithoutPicturesTakesThoseOfAnEarlierOneAway() throws Exception {
        Path film = film("film.y4m", 25);
        run("study", film, "--out", folder.resolve("out"), "--pictures");
        assertThat(folder.resolve("out/contact/1.jpg")).exists();

        run("study", film, "--out", folder.resolve("out"));

        assertThat(folder.resolve("out/contact/1.jpg")).doesNotExist();
        assertThat(folder.resolve("out/stills")).doesNotExist();
    }
}
