package org.bulgasari.filmform.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
        Path film = new SyntheticFilm().scene(1, 300).write(folder.resolve("불가사리 'a' b.y4m"));
        List<Integer> frames = new ArrayList<>();
        List<Rational> times = new ArrayList<>();
        try (FilmReader reader = FilmReader.open(film, 2)) {
            reader.read(each(picture -> {
                frames.add(picture.frame());
                times.add(picture.time());
            }));
            assertThat(reader.faults().none()).isTrue();
        }
        assertThat(frames).hasSize(300).isSorted().doesNotHaveDuplicates();
        assertThat(times).startsWith(Rational.ZERO, new Rational(1, 25)).endsWith(new Rational(299, 25));
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
    void whoLooksOnDoesSoInAThreadOfTheirOwnThatEndsWithTheFilm() throws Exception {
        Path film = new SyntheticFilm().scene(1, 300).write(folder.resolve("film.y4m"));
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (FilmReader reader = FilmReader.open(film, 1)) {
            reader.read(each(picture -> threads.add(Thread.currentThread())));
        }
        assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
        assertThat(threads).noneMatch(Thread::isAlive);
    }

    @Test
    void whatAViewerThrowsIsThrownToWhoeverReadsTheFilmAndNothingIsSeenAfterIt() throws Exception {
        Path film = new SyntheticFilm().scene(1, 300).write(folder.resolve("film.y4m"));
        List<Integer> seen = new ArrayList<>();
        IOException full = new IOException("No space left");
        try (FilmReader reader = FilmReader.open(film, 1)) {
            assertThatThrownBy(() -> reader.read(each(picture -> {
                        seen.add(picture.frame());
                        if (picture.frame() == 10) throw new UncheckedIOException(full);
                    })))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCause(full);
        }
        assertThat(seen).last().isEqualTo(10);
    }
}
