package org.bulgasari.filmform.shots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.decode.FilmReader;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutFinderTest {

    @TempDir
    Path folder;

    private List<Integer> found(SyntheticFilm film) throws Exception {
        CutFinder cuts = new CutFinder();
        try (FilmReader reader = FilmReader.open(film.write(folder.resolve("film.y4m")), 1)) {
            reader.read(cuts);
        }
        return cuts.cuts();
    }

    @Test
    void cutsAreFoundToTheExactPicture() throws Exception {
        SyntheticFilm film =
                new SyntheticFilm().scene(1, 40).scene(2, 25).scene(3, 9).scene(4, 60);

        assertThat(found(film)).isEqualTo(film.cuts());
    }

    @Test
    void aFlashIsNoCut() throws Exception {
        assertThat(found(new SyntheticFilm().scene(1, 80).flash(40))).isEmpty();
    }

    @Test
    void aCaptionThatAppearsIsNoCut() throws Exception {
        assertThat(found(new SyntheticFilm().scene(1, 80).caption(30, 60))).isEmpty();
    }
}
