package org.bulgasari.filmform.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.bulgasari.filmform.compare.words.CautionWords;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.junit.jupiter.api.Test;

class DetectorErrorTest {

    private static Properties counts(String found) {
        Properties counts = new Properties();
        counts.setProperty("found", found);
        counts.setProperty("invented", "10");
        counts.setProperty("missed", "47");
        counts.setProperty("source", "bench/README.md");
        return counts;
    }

    @Test
    void whatIsMissedAndInventedIsToldOfAHundred() {
        DetectorError error = DetectorError.of(counts("190"));

        assertThat(error.origin()).isEqualTo(DetectorError.Origin.MEASURED);
        assertThat(error.missedOfHundred()).isCloseTo(19.83, within(0.01));
        assertThat(error.inventedOfHundred()).isCloseTo(5, within(1e-9));
    }

    @Test
    void untilItIsMeasuredThereIsNoDefaultAndThePageSaysSo() {
        DetectorError error = DetectorError.of(counts(" "));

        assertThat(error).isEqualTo(DetectorError.notStated());
        assertThat(error.isCounted()).isFalse();
    }

    @Test
    void theDefaultIsEitherEmptyOrCountedWithItsSource() {
        DetectorError usual = DetectorError.usual();

        if (usual.isCounted()) assertThat(usual.source()).isNotBlank();
        else assertThat(usual).isEqualTo(DetectorError.notStated());
    }

    @Test
    void anErrorWithoutASingleBoundaryFoundIsRefused() {
        assertThatThrownBy(() -> DetectorError.stated(0, 3, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTheErrorDoesToEachFilmByItselfIsToldSideBySide() {
        MadeUpFilms films = new MadeUpFilms(1);
        ComparedFilm sure = films.by("A", 1, 1, 5, 1960).getFirst();
        ComparedFilm unsure = new ComparedFilm(
                "b", sure.credits(), sure.lengths(), sure.figures(), DetectorError.stated(180, 2, 60), null);

        SideBySide both =
                SideBySide.of(java.util.List.of(sure, unsure), new AlignedParts.NotKnown(AlignedParts.Why.LIST, ""));

        assertThat(both.films().getFirst().withError()).isNull();
        SideBySide.WithError error =
                Objects.requireNonNull(both.films().getLast().withError());
        // a quarter of what is there was missed: 299 boundaries stand for some 390
        assertThat(error.shots().contains(391)).isTrue();
        assertThat(error.averageShotLength().to()).isLessThan(sure.lengths().average());
        assertThat(new CautionWords(new ComparisonProse(Locale.ENGLISH)).ofDetector(both))
                .anyMatch(sentence -> sentence.contains("the detector misses 25.0"))
                .anyMatch(sentence -> sentence.contains("of the difference between films it says nothing"));
    }
}
