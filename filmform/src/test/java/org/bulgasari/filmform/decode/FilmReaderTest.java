package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;

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
}
