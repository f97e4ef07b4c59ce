package org.bulgasari.filmform.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.bulgasari.filmform.compare.page.GroupsPage;
import org.bulgasari.filmform.compare.words.CautionWords;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.compare.words.GroupWords;
import org.junit.jupiter.api.Test;

class GroupComparisonTest {

    private final MadeUpFilms films = new MadeUpFilms(4);
    private final ComparisonProse prose = new ComparisonProse(Locale.ENGLISH);

    private static GroupResult compare(Protocol protocol, FilmGroup a, FilmGroup b) {
        return GroupComparison.compare(protocol, a, b, List.of());
    }

    private GroupWords words(GroupResult result) {
        return new GroupWords(result, prose);
    }

    @Test
    void groupsThatDifferAreSaidToDifferWithEffectAndIntervalBeforeAnyP() {
        FilmGroup quick = new FilmGroup("North", films.by("N", 8, 2, 4, 1960));
        FilmGroup slow = new FilmGroup("South", films.by("S", 8, 2, 7, 1960));

        GroupResult result = compare(Protocol.usual(), quick, slow);
        MeasureResult first = result.measures().getFirst();

        assertThat(first.verdict()).isEqualTo(Verdict.LESS);
        assertThat(Objects.requireNonNull(first.shift().interval()).contains(4 / 7.0))
                .isTrue();
        assertThat(words(result).answer())
                .startsWith("They differ: North is cut faster. The median shot length of North is 0.");
        assertThat(words(result).answer().indexOf("95 % interval"))
                .isLessThan(words(result).answer().indexOf(" p\u00a0"));
        assertThat(words(result).power()).contains("8 and 8 directors");
    }

    @Test
    void groupsThatAreAlikeAreNotSaidToDiffer() {
        GroupResult result = compare(
                Protocol.usual(),
                new FilmGroup("A", films.by("A", 10, 2, 6, 1960)),
                new FilmGroup("B", films.by("B", 10, 2, 6, 1960)));

        assertThat(result.measures()).extracting(MeasureResult::verdict).doesNotContain(Verdict.GREATER, Verdict.LESS);
        assertThat(result.measures())
                .extracting(row -> Objects.requireNonNull(row.test()))
                .allMatch(test -> test.holm() >= test.p());
    }

    @Test
    void tooFewFilmsAreNotYetTestableHoweverFarApart() {
        GroupResult result = compare(
                Protocol.usual(),
                new FilmGroup("North Korea", films.by("N", 2, 2, 2, 1960)),
                new FilmGroup("Contemporaries", films.by("S", 12, 1, 20, 1960)));
        MeasureResult first = result.measures().getFirst();

        assertThat(words(result).answer())
                .startsWith(
                        "Not yet testable. North Korea has 4 films by 2 directors, Contemporaries 12 films by 12 directors.")
                .contains("At least 10 films by 6 directors are needed in each group");
        assertThat(first.test()).isNull();
        assertThat(first.shift().interval()).isNull();
        assertThat(first.delta().value()).isEqualTo(-1);
        assertThat(words(result).power()).contains("directors are needed in each group");
    }

    @Test
    void theSameFilmsGiveTheSameFigures() {
        FilmGroup a = new FilmGroup("A", films.by("A", 6, 2, 4, 1960));
        FilmGroup b = new FilmGroup("B", films.by("B", 6, 2, 5, 1960));

        assertThat(ComparisonJson.write(compare(Protocol.usual(), a, b), prose))
                .isEqualTo(ComparisonJson.write(compare(Protocol.usual(), a, b), prose));
    }

    @Test
    void whatTheDetectorGetsWrongWidensTheInterval() {
        List<ComparedFilm> a = films.by("A", 8, 2, 4, 1960);
        FilmGroup b = new FilmGroup("B", films.by("B", 8, 2, 5, 1960));
        DetectorError poor = DetectorError.stated(40, 10, 25);

        double without = width(compare(Protocol.usual(), new FilmGroup("A", a), b));
        double with = width(compare(Protocol.usual(), new FilmGroup("A", withError(a, poor)), b));

        assertThat(with).isGreaterThan(without * 1.1);
    }

    private static double width(GroupResult result) {
        var interval = Objects.requireNonNull(result.measures().get(1).shift().interval());
        return Math.log(interval.to() / interval.from());
    }

    private static List<ComparedFilm> withError(List<ComparedFilm> films, DetectorError error) {
        return films.stream()
                .map(film -> new ComparedFilm(film.id(), film.credits(), film.lengths(), film.figures(), error, null))
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

        GroupResult result = compare(
                Protocol.usual(),
                new FilmGroup(
                        "A",
                        Stream.concat(early.stream(), films.by("B", 1, 1, 4, 1961).stream())
                                .toList()),
                new FilmGroup("B", films.by("C", 2, 2, 4, 1960)));

        assertThat(words(result).departures())
                .containsExactly("\u201cA 1.1\u201d (1930) has no control in B within 5 years.");
    }

    @Test
    void aDirectorOnBothSidesIsTold() {
        List<ComparedFilm> shared = films.by("A", 3, 1, 4, 1960);

        GroupResult result = compare(
                Protocol.usual(), new FilmGroup("A", shared.subList(0, 2)), new FilmGroup("B", shared.subList(1, 3)));

        assertThat(new CautionWords(prose).notes(result))
                .anyMatch(note -> note.startsWith("In both groups: A director 2."));
    }

    @Test
    void aQuestionOfBrightnessIsAnsweredInItsUnitAndNotInTimes() {
        Protocol bright = asking(Measure.LUMA);

        GroupResult result = compare(
                bright,
                new FilmGroup("A", lit(films.by("A", 8, 2, 4, 1960), 120)),
                new FilmGroup("B", lit(films.by("B", 8, 2, 4, 1960), 80)));

        assertThat(words(result).answer())
                .contains("The mean brightness of A is")
                .contains(" above that of B");
        assertThat(words(result).power()).contains("(mean brightness, of 255)").doesNotContain("times");
    }

    private static Protocol asking(Measure measure) {
        Protocol usual = Protocol.usual();
        return new Protocol(
                "",
                List.of(measure),
                usual.wouldCount(),
                usual.alpha(),
                usual.yearsApart(),
                usual.sameGenre(),
                usual.fewestFilms(),
                usual.fewestDirectors(),
                usual.seed(),
                usual.a(),
                usual.b(),
                null,
                "",
                "");
    }

    private static List<ComparedFilm> lit(List<ComparedFilm> films, double luma) {
        Random chance = new Random(3);
        return films.stream()
                .map(film -> new ComparedFilm(
                        film.id(),
                        film.credits(),
                        film.lengths(),
                        Map.of(Measure.LUMA, luma + 10 * chance.nextGaussian()),
                        film.error(),
                        null))
                .toList();
    }

    @Test
    void whatTheDetectorGetsWrongIsToldInTransitionsOfAHundred() {
        List<ComparedFilm> a = withError(films.by("A", 2, 1, 4, 1960), DetectorError.stated(190, 10, 47));

        GroupResult result =
                compare(Protocol.usual(), new FilmGroup("A", a), new FilmGroup("B", films.by("B", 2, 1, 4, 1960)));

        assertThat(new CautionWords(prose).ofDetector(result))
                .anyMatch(sentence -> sentence.startsWith("Of a hundred transitions that are there, the detector"
                        + " misses 19.8; of a hundred that it reports, 5.00 are not there."))
                .contains("Not all films were measured alike: a difference may be one of measuring.");
    }

    @Test
    void hundredsOfFilmsAreComparedAndThePageStaysSmall() {
        FilmGroup a = new FilmGroup("A", films.by("A", 80, 3, 4, 1960));
        FilmGroup b = new FilmGroup("B", films.by("B", 80, 3, 5, 1960));

        GroupResult result = compare(Protocol.usual(), a, b);

        assertThat(result.measures().getFirst().verdict()).isEqualTo(Verdict.LESS);
        assertThat(GroupsPage.of(result, prose)).hasSizeLessThan(4_000_000).contains("of each group 60 at most");
    }

    @Test
    void anEmptyGroupIsRefused() {
        assertThatThrownBy(() -> compare(
                        Protocol.usual(),
                        new FilmGroup("A", List.of()),
                        new FilmGroup("B", films.by("B", 1, 1, 4, 1960))))
                .hasMessage("Each group needs at least one film; \"A\" has none.");
    }
}
