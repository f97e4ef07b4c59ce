package org.bulgasari.filmform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.synthetic.Profile;
import org.bulgasari.filmform.synthetic.SyntheticFilms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CopiesCommandsTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(Object... words) {
        answer.reset();
        said.reset();
        return Main.run(
                new PrintStream(answer, true, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                List.of(words).stream().map(Object::toString).toArray(String[]::new));
    }

    private Path film(long seed) throws Exception {
        return SyntheticFilms.random(seed, Profile.FEATURE, 128, 72, 40).write(folder.resolve(seed + ".y4m"));
    }

    private JsonNode answered() {
        return JsonMapper.shared().readTree(answer.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFilmIsNamedByTheFilmsEnrolled() throws Exception {
        Path index = folder.resolve("index");
        assertThat(run("identify", film(1), "--index", index, "--add", "--name", "The first"))
                .isZero();
        assertThat(run("identify", film(2), "--index", index, "--add")).isZero();

        assertThat(run("identify", folder.resolve("1.y4m"), "--index", index, "--json"))
                .isZero();

        assertThat(answered()).hasSize(1);
        assertThat(answered().get(0).get("film").asString()).isEqualTo("The first");
        assertThat(answered().get(0).get("speed").asDouble()).isEqualTo(1);
        assertThat(answered().get(0).get("stretches")).hasSize(1);
    }

    @Test
    void aFilmThatNobodyEnrolledIsNamedAsNothing() throws Exception {
        Path index = folder.resolve("index");
        run("identify", film(1), "--index", index, "--add");

        assertThat(run("identify", film(3), "--index", index, "--json")).isZero();

        assertThat(answered()).isEmpty();
    }

    @Test
    void theFingerprintOfAStudyWillDo() throws Exception {
        Path index = folder.resolve("index");
        Path film = film(1);
        run("study", film, "--out", folder.resolve("study"));
        run("identify", folder.resolve("study/fingerprint.bin"), "--index", index, "--add", "--name", "Studied");

        assertThat(run("identify", film, "--index", index)).isZero();

        assertThat(answer.toString(StandardCharsets.UTF_8)).startsWith("Studied\n");
    }

    @Test
    void whatIsNoFilmIsRefusedInASentence() throws Exception {
        Path text = Files.writeString(folder.resolve("text.mp4"), "text");

        assertThat(run("identify", text, "--index", folder.resolve("index"), "--add"))
                .isEqualTo(ExitCode.NOT_A_FILM);
        assertThat(run("align", text, text)).isEqualTo(ExitCode.NOT_A_FILM);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("text.mp4").hasLineCount(1);
    }

    @Test
    void anIndexThatIsNotThereIsNamed() throws Exception {
        Path none = folder.resolve("none");

        assertThat(run("identify", film(1), "--index", none)).isEqualTo(ExitCode.FAILED);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains(none.toString());
    }

    @Test
    void aFilmAlignsWithItselfFromEndToEnd() throws Exception {
        Path film = film(1);

        assertThat(run("align", film, film, "--out", folder.resolve("aligned"))).isZero();

        assertThat(folder.resolve("aligned/alignment.html")).content().contains("1.y4m");
        assertThat(folder.resolve("aligned/alignment.json")).exists();
    }

    @Test
    void thePageOfTwoVersionsIsWrittenInTheLanguageAskedFor() throws Exception {
        Path film = film(1);

        assertThat(run("align", film, film, "--out", folder.resolve("aligned"), "--language", "ko"))
                .isZero();
        assertThat(folder.resolve("aligned/alignment.html")).content().contains("두 영화의 속도는 같다");

        assertThat(run("align", film, film, "--language", "tlh")).isEqualTo(ExitCode.USAGE);
    }
}
