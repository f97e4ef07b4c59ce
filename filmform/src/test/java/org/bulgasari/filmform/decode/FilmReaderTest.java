package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmReaderTest {

    @TempDir
    Path folder;

    private static FilmViewer each(Consumer<SmallPicture> look) {
        return new FilmViewer() {
            @Override
            public void see(SmallPicture picture) {
                look.accept(picture);
            }
        };
    }

    @Test
    void everyPictureComesOnceInOrderWithItsTime() throws Exception {
        Path film = new SyntheticFilm().scene(1, 30).write(folder.resolve("불가사리 'a' b.y4m"));
        List<Integer> frames = new ArrayList<>();
        List<Rational> times = new ArrayList<>();
        try (FilmReader reader = FilmReader.open(film, 2)) {
            reader.read(each(picture -> {
                frames.add(picture.frame());
                times.add(picture.time());
            }));
            assertThat(reader.faults().none()).isTrue();
        }
        assertThat(frames).hasSize(30).isSorted().doesNotHaveDuplicates();
        assertThat(times).startsWith(Rational.ZERO, new Rational(1, 25)).endsWith(new Rational(29, 25));
    }

    @Test
    void brightnessIsKept() throws Exception {
        Path film = new SyntheticFilm().scene(1, 3).flash(1).write(folder.resolve("film.y4m"));
        List<Integer> middle = new ArrayList<>();
        try (FilmReader reader = FilmReader.open(film, 1)) {
            reader.read(each(picture -> middle.add(picture.luma(32, 18))));
        }
        assertThat(middle.get(1)).isBetween(245, 255);
        assertThat(middle.getFirst()).isEqualTo(middle.getLast()).isLessThan(245);
    }

    @Test
    void whatIsNoFilmIsRefusedInASentence() throws Exception {
        Path text = Files.writeString(folder.resolve("film.mp4"), "no film at all");
        Path empty = Files.createFile(folder.resolve("empty.avi"));

        for (Path file : List.of(text, empty, folder.resolve("absent.mkv"))) {
            assertThatThrownBy(() -> FilmReader.open(file, 1))
                    .isInstanceOf(NotAFilm.class)
                    .hasMessageStartingWith(file.toString());
        }
    }

    @Test
    void aPlaylistIsNotFollowed() throws Exception {
        Path film = new SyntheticFilm().scene(1, 3).write(folder.resolve("film.y4m"));
        Path list = Files.writeString(
                folder.resolve("list.m3u8"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:9/x.ts\n#EXT-X-ENDLIST\n");
        Path parts = Files.writeString(folder.resolve("list.ffconcat"), "ffconcat version 1.0\nfile '" + film + "'\n");

        for (Path file : List.of(list, parts)) {
            assertThatThrownBy(() -> FilmReader.open(file, 1)).isInstanceOf(NotAFilm.class);
        }
    }
}
