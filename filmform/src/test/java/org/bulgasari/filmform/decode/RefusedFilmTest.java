package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bulgasari.filmform.Ffmpeg;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no film is refused in one sentence that begins with the file's name.
class RefusedFilmTest {

    @TempDir
    Path folder;

    private static AbstractThrowableAssert<?, ?> refusal(Path file) {
        return assertThatThrownBy(() -> SeenFilm.of(file))
                .isInstanceOf(NotAFilm.class)
                .hasMessageStartingWith(file + " ")
                .hasMessageEndingWith(".");
    }

    @Test
    void textEmptyAndAbsentFilesAndFoldersAreNoFilms() throws Exception {
        refusal(Files.writeString(folder.resolve("film.mp4"), "no film at all"));
        refusal(Files.writeString(folder.resolve("notes.txt"), "no film at all\n".repeat(100)));
        refusal(Files.createFile(folder.resolve("empty.avi"))).hasMessageContaining("is empty");
        refusal(folder.resolve("absent.mkv")).hasMessageContaining("does not exist");
        refusal(folder).hasMessageContaining("is not a file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list.m3u8|#EXTM3U\\n#EXT-X-TARGETDURATION:1\\n#EXTINF:1,\\nhttp://127.0.0.1:9/x.ts\\n#EXT-X-ENDLIST\\n",
                "list.m3u8|#EXTM3U\\n#EXT-X-TARGETDURATION:1\\n#EXTINF:1,\\nfile:FILM\\n#EXT-X-ENDLIST\\n",
                "list.ffconcat|ffconcat version 1.0\\nfile 'FILM'\\n",
                "list.sdp|v=0\\no=- 0 0 IN IP4 127.0.0.1\\ns=x\\nc=IN IP4 127.0.0.1\\nt=0 0\\nm=video 5004 RTP/AVP 96\\n",
            })
    void aListThatPointsElsewhereIsRefused(String name, String text) throws Exception {
        Path film = new SyntheticFilm().scene(1, 3).write(folder.resolve("film.y4m"));
        String list = text.replace("\\n", "\n").replace("FILM", film.toString());

        refusal(Files.writeString(folder.resolve(name), list)).hasMessageContaining("points at other files");
    }

    @Test
    void aListIsNotFollowedUnderTheNameOfAFilm() throws Exception {
        Path film = new SyntheticFilm().scene(1, 3).write(folder.resolve("film.y4m"));
        String list = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + film + "\n#EXT-X-ENDLIST\n";

        refusal(Files.writeString(folder.resolve("list.mp4"), list));
    }

    @Test
    void aDashManifestIsNotFollowed() throws Exception {
        Path film = new SyntheticFilm().scene(1, 3).write(folder.resolve("film.y4m"));
        String manifest = "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\""
                + " profiles=\"urn:mpeg:dash:profile:isoff-on-demand:2011\"><Period><AdaptationSet mimeType=\"video/mp4\">"
                + "<Representation id=\"1\"><BaseURL>" + film
                + "</BaseURL></Representation></AdaptationSet></Period></MPD>";

        refusal(Files.writeString(folder.resolve("list.mpd"), manifest));
    }

    @Test
    void aPictureIsNoFilm() throws Exception {
        Path source = new SyntheticFilm().scene(1, 1).write(folder.resolve("source.y4m"));
        Path picture = Ffmpeg.make(source, folder.resolve("picture.png"), "-i IN -c:v png OUT");

        refusal(picture).hasMessageContaining("single picture");
    }

    @Test
    void soundAloneIsNoFilmNorWithACover() throws Exception {
        Path source = new SyntheticFilm().scene(1, 1).write(folder.resolve("source.y4m"));
        Path sound = Ffmpeg.make(source, folder.resolve("sound.wav"), "-f lavfi -i sine=d=1 -c:a pcm_s16le OUT");
        Path covered = Ffmpeg.make(
                source,
                folder.resolve("sound.m4a"),
                "-i IN -f lavfi -i sine=d=1 -map 0 -map 1 -c:v mjpeg -pix_fmt yuvj420p -disposition:v attached_pic"
                        + " -c:a aac OUT");

        refusal(sound).hasMessageContaining("holds no pictures");
        refusal(covered).hasMessageContaining("only an attached one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W0 H0", "W9000 H9000", "W8193 H16"})
    void picturesOfNoSizeOrTooLargeAreRefused(String size) throws Exception {
        refusal(Files.writeString(folder.resolve("film.y4m"), "YUV4MPEG2 " + size + " F25:1 Ip A1:1 Cmono\nFRAME\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-dash.y4m", "a'b\"c.y4m", "new\nline.y4m", "100%d %s.y4m", "c:d.y4m", "불가사리.y4m", "file:.y4m"})
    void aFilmMayHaveAnyName(String name) throws Exception {
        Path film = new SyntheticFilm().scene(1, 3).write(folder.resolve(name));

        assertThat(SeenFilm.of(film).pictures).hasSize(3);
    }

    @Test
    void oneFrameIsAFilm() throws Exception {
        Path film = new SyntheticFilm().scene(1, 1).write(folder.resolve("film.y4m"));

        SeenFilm seen = SeenFilm.of(film);

        assertThat(seen.pictures).hasSize(1);
        assertThat(seen.stills).hasSize(1);
    }
}
