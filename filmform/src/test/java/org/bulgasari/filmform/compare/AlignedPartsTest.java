package org.bulgasari.filmform.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bulgasari.filmform.compare.page.SideBySidePage;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.compare.words.SharedWords;
import org.bulgasari.filmform.copies.align.Stretch;
import org.bulgasari.filmform.fingerprints.DrawnFilm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignedPartsTest {

    @TempDir
    Path folder;

    private final ComparisonProse prose = new ComparisonProse(Locale.ENGLISH);
    private Path whole = Path.of("");
    private Studies studies = new Studies(Path.of(""));

    @BeforeEach
    void studyTheWholeFilm() throws IOException {
        studies = new Studies(folder);
        whole = studies.study("Whole", 1, DrawnFilm.of(1, 2, 3, 4, 5, 6, 7, 8));
    }

    private AlignedParts.Aligned aligned(Path other) throws IOException {
        return (AlignedParts.Aligned) FilmAligner.align(List.of(whole, other));
    }

    private String sentence(AlignedParts parts) {
        return new SharedWords(prose).sentence(parts, "Whole", "Other");
    }

    private String page(Path other) throws IOException {
        ComparedFilms reader = new ComparedFilms(Corpus.empty(), DetectorError.notStated());
        List<ComparedFilm> films = List.of(reader.read(whole), reader.read(other));
        return SideBySidePage.of(SideBySide.of(films, FilmAligner.align(List.of(whole, other))), prose);
    }

    @Test
    void whatTwoVersionsShareAndWhatEachAloneHasIsToldAndDrawn() throws Exception {
        Path other = studies.study("Other", 2, DrawnFilm.of(1, 2, 5, 6, 41, 7, 8));

        AlignedParts.Aligned found = aligned(other);

        assertThat(found.alignment().missing()).singleElement().satisfies(span -> {
            assertThat(span.from()).isEqualTo(8, within(0.5));
            assertThat(found.shots(span.from(), span.to())).isEqualTo(2);
        });
        assertThat(sentence(found))
                .startsWith("Whole: 7")
                .contains("Both run at the same speed. Whole alone has ")
                .contains(", Other alone ");
        assertThat(page(other))
                .contains("Shared parts", "What the two share", "only in Whole", "only in Other")
                .contains("class=\"ribbon\"")
                .doesNotContain("class=\"ribbon moved\"", "://www.w3.org/1999/xlink");
    }

    @Test
    void aPartThatStandsElsewhereIsHatchedAndNamed() throws Exception {
        Path other = studies.study("Other", 2, DrawnFilm.of(1, 2, 3, 7, 4, 5, 6, 8));

        assertThat(aligned(other).alignment().matched()).anyMatch(Stretch::reordered);
        assertThat(page(other)).contains("class=\"ribbon moved\"", "shared, elsewhere in its order");
    }

    @Test
    void twoStrangersShareNothingInOneQuietSentence() throws Exception {
        Path other = studies.study("Other", 2, DrawnFilm.of(31, 32, 33, 34, 35));

        assertThat(sentence(aligned(other))).isEqualTo("The two films share no stretch that could be found.");
        assertThat(page(other))
                .contains("<p class=\"quiet\">The two films share no stretch that could be found.</p>")
                .doesNotContain("Shared parts");
    }

    @Test
    void withoutAFingerprintOrWithADamagedOneItIsNotKnownAndNothingStops() throws Exception {
        Path bare = studies.study("Bare", 3, 4);
        Path damaged = studies.study("Damaged", 4, DrawnFilm.of(1, 2, 3));
        Path foreign = studies.study("Foreign", 5, DrawnFilm.of(1, 2, 3, 4));
        Path bin = damaged.resolveSibling("fingerprint.bin");
        byte[] bytes = Files.readAllBytes(bin);
        bytes[200] ^= 1;
        Files.write(bin, bytes);
        Files.copy(foreign.resolveSibling("fingerprint.bin"), bare.resolveSibling("fingerprint.bin"));

        assertThat(sentence(FilmAligner.align(List.of(whole, damaged)))).endsWith("is damaged. Study the film again.");
        assertThat(sentence(FilmAligner.align(List.of(bare, whole)))).endsWith("is of a film of another length.");
        Files.delete(bare.resolveSibling("fingerprint.bin"));
        assertThat(sentence(FilmAligner.align(List.of(whole, bare))))
                .startsWith("Which parts the films share is not known: there is no fingerprint.bin beside ");
        assertThat(sentence(FilmAligner.align(List.of(whole, bare, damaged))))
                .isEqualTo("Which parts films share is looked up where two of them are compared.");
    }
}
