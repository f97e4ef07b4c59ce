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
}
