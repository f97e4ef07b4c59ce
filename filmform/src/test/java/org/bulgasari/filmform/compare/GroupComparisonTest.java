package org.bulgasari.filmform.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupComparisonTest {

    private final MadeUpFilms films = new MadeUpFilms(4);

    @Test
    void groupsThatDifferAreSaidToDifferWithEffectAndIntervalBeforeAnyP() {
        FilmGroup quick = new FilmGroup("North", films.by("N", 8, 2, 4, 1960));
        FilmGroup slow = new FilmGroup("South", films.by("S", 8, 2, 7, 1960));

        GroupResult result = GroupComparison.compare(Protocol.usual(), quick, slow);
        MeasureResult first = result.measures().getFirst();

        assertThat(first.verdict()).isEqualTo(Verdict.LESS);
        assertThat(Objects.requireNonNull(first.shiftInterval()).contains(4 / 7.0))
                .isTrue();
        assertThat(result.answer())
                .startsWith("They differ: North is cut faster. The median shot length of North is 0.");
        assertThat(result.answer().indexOf("95 % interval"))
                .isLessThan(result.answer().indexOf(" p "));
        assertThat(result.power()).contains("8 and 8 directors");
    }

    @Test
    void groupsThatAreAlikeAreNotSaidToDiffer() {
        GroupResult result = GroupComparison.compare(
                Protocol.usual(),
                new FilmGroup("A", films.by("A", 10, 2, 6, 1960)),
                new FilmGroup("B", films.by("B", 10, 2, 6, 1960)));

        assertThat(result.measures()).extracting(MeasureResult::verdict).doesNotContain(Verdict.GREATER, Verdict.LESS);
        assertThat(result.measures())
                .allMatch(row -> Objects.requireNonNull(row.pHolm()) >= Objects.requireNonNull(row.p()));
    }

    @Test
    void tooFewFilmsAreNotYetTestableHoweverFarApart() {
        GroupResult result = GroupComparison.compare(
                Protocol.usual(),
                new FilmGroup("North Korea", films.by("N", 2, 2, 2, 1960)),
                new FilmGroup("Contemporaries", films.by("S", 12, 1, 20, 1960)));
        MeasureResult first = result.measures().getFirst();

        assertThat(result.answer())
                .startsWith(
                        "Not yet testable. North Korea has 4 films by 2 directors, Contemporaries 12 films by 12 directors.")
                .contains("At least 10 films by 6 directors are needed in each group");
        assertThat(first.p()).isNull();
        assertThat(first.shiftInterval()).isNull();
        assertThat(first.delta()).isEqualTo(-1);
        assertThat(result.power()).contains("directors are needed in each group");
    }

    @Test
    void theSameFilmsGiveTheSameFigures() {
        FilmGroup a = new FilmGroup("A", films.by("A", 6, 2, 4, 1960));
        FilmGroup b = new FilmGroup("B", films.by("B", 6, 2, 5, 1960));

        assertThat(ComparisonJson.write(GroupComparison.compare(Protocol.usual(), a, b)))
                .isEqualTo(ComparisonJson.write(GroupComparison.compare(Protocol.usual(), a, b)));
    }

    @Test
    void whatTheDetectorGetsWrongWidensTheInterval() {
        List<ComparedFilm> a = films.by("A", 8, 2, 4, 1960);
        FilmGroup b = new FilmGroup("B", films.by("B", 8, 2, 5, 1960));
        DetectorError poor = new DetectorError(40, 10, 25, "a few clips");

        double without = width(GroupComparison.compare(Protocol.usual(), new FilmGroup("A", a), b));
        double with = width(GroupComparison.compare(Protocol.usual(), new FilmGroup("A", withError(a, poor)), b));

        assertThat(with).isGreaterThan(without * 1.1);
    }

    private static double width(GroupResult result) {
        var interval = Objects.requireNonNull(result.measures().get(1).shiftInterval());
        return Math.log(interval.to() / interval.from());
    }

    private static List<ComparedFilm> withError(List<ComparedFilm> films, DetectorError error) {
        return films.stream()
                .map(film -> new ComparedFilm(film.id(), film.credits(), film.lengths(), film.figures(), error))
                .toList();
    }

    @Test
    void drawnErrorKeepsTheFilmsLengthAndTheExpectedNumberOfShots() {
        Lengths lengths = films.lengths(5);
        Random chance = new Random(1);
        double shots = 0;
        for (int i = 0; i < 400; i++) {
            Lengths drawn = DetectorNoise.draw(lengths, 0.9, 0.8, chance);
            assertThat(drawn.total()).isBetween(lengths.total() - 1e-6, lengths.total() + 1e-6);
            shots += drawn.count() / 400.0;
        }

        // of 299 boundaries, 0.9 are real, which are 0.8 of those there are
        assertThat(shots).isBetween(1 + 299 * 0.9 / 0.8 - 3, 1 + 299 * 0.9 / 0.8 + 3);
    }

    @Test
    void aFilmWithoutAControlNearInTimeIsTold() {
        List<ComparedFilm> early = films.by("A", 1, 1, 4, 1930);

        GroupResult result = GroupComparison.compare(
                Protocol.usual(),
                new FilmGroup(
                        "A",
                        Stream.concat(early.stream(), films.by("B", 1, 1, 4, 1961).stream())
                                .toList()),
                new FilmGroup("B", films.by("C", 2, 2, 4, 1960)));

        assertThat(result.departures()).containsExactly("\u201cA 1.1\u201d (1930) has no control in B within 5 years.");
    }

    @Test
    void aDirectorOnBothSidesIsTold() {
        List<ComparedFilm> shared = films.by("A", 3, 1, 4, 1960);

        GroupResult result = GroupComparison.compare(
                Protocol.usual(), new FilmGroup("A", shared.subList(0, 2)), new FilmGroup("B", shared.subList(1, 3)));

        assertThat(result.notes()).anyMatch(note -> note.startsWith("In both groups: A director 2."));
    }

    @Test
    void anEmptyGroupIsRefused() {
        assertThatThrownBy(() -> GroupComparison.compare(
                        Protocol.usual(),
                        new FilmGroup("A", List.of()),
                        new FilmGroup("B", films.by("B", 1, 1, 4, 1960))))
                .hasMessage("Each group needs at least one film.");
    }
}
