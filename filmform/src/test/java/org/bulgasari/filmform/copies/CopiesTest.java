package org.bulgasari.filmform.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.bulgasari.filmform.copies.align.Aligner;
import org.bulgasari.filmform.copies.align.Alignment;
import org.bulgasari.filmform.copies.index.Enrolment;
import org.bulgasari.filmform.copies.index.FilmIndex;
import org.bulgasari.filmform.fingerprints.DrawnFilm;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.bulgasari.filmform.fingerprints.Reversal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

    @TempDir
    Path folder;

    private static final Fingerprint FILM = DrawnFilm.of(1, 2, 3, 4, 5, 6, 7, 8);

    private Identifier knowing(Fingerprint... films) throws IOException {
        FilmIndex index = FilmIndex.openForWriting(folder);
        try (Enrolment enrolment = index.enrol()) {
            for (int i = 0; i < films.length; i++) enrolment.add("Film " + i, films[i]);
            enrolment.commit();
        }
        return new Identifier(index);
    }

    @Test
    void anExcerptIsNamedWithItsPlace() throws Exception {
        Identifier identifier = knowing(DrawnFilm.of(21, 22, 23, 24), FILM);

        assertThat(identifier.identify(DrawnFilm.of(3, 4, 5))).singleElement().satisfies(found -> {
            assertThat(found.film()).isEqualTo("Film 1");
            assertThat(found.alignment().matched()).singleElement().satisfies(stretch -> {
                assertThat(stretch.otherFrom()).isEqualTo(8, within(0.5));
                assertThat(stretch.otherTo()).isEqualTo(20, within(0.5));
            });
        });
    }

    @Test
    void aStrangerIsNamedAsNothing() throws Exception {
        assertThat(knowing(FILM).identify(DrawnFilm.of(31, 32, 33, 34, 35))).isEmpty();
    }

    @Test
    void aMirroredCopyIsNamedAndCalledMirrored() throws Exception {
        assertThat(knowing(FILM).identify(Reversal.LEFT_RIGHT.of(FILM)))
                .singleElement()
                .satisfies(found -> assertThat(found.alignment().matched()).allMatch(stretch -> stretch.mirrored()));
    }

    @Test
    void whatOneVersionLacksAndTheOtherAddsIsListed() {
        Alignment alignment = Aligner.align(FILM, DrawnFilm.of(1, 2, 5, 6, 41, 7, 8));

        assertThat(alignment.missing()).singleElement().satisfies(span -> {
            assertThat(span.from()).isEqualTo(8, within(0.5));
            assertThat(span.to()).isEqualTo(16, within(0.5));
        });
        assertThat(alignment.inserted()).singleElement().satisfies(span -> {
            assertThat(span.from()).isEqualTo(16, within(0.5));
            assertThat(span.to()).isEqualTo(20, within(0.5));
        });
        assertThat(alignment.reordered()).isEmpty();
    }

    @Test
    void aStretchThatStandsElsewhereIsReordered() {
        Alignment alignment = Aligner.align(FILM, DrawnFilm.of(1, 2, 3, 7, 4, 5, 6, 8));

        assertThat(alignment.reordered()).singleElement().satisfies(stretch -> {
            assertThat(stretch.from()).isEqualTo(24, within(0.5));
            assertThat(stretch.otherFrom()).isEqualTo(12, within(0.5));
        });
        assertThat(alignment.missing()).isEmpty();
    }
}
