package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.bulgasari.filmform.compare.statistics.SmallestEffect;
import org.jspecify.annotations.Nullable;

/// What a comparison of groups found, in sentences: effect and interval before any p, and what
/// could not have been found.
final class GroupWords {

    private final Protocol protocol;
    private final FilmGroup a;
    private final FilmGroup b;

    GroupWords(Protocol protocol, FilmGroup a, FilmGroup b) {
        this.protocol = protocol;
        this.a = a;
        this.b = b;
    }

    /// Answers by the first measure of the protocol, which is what it asks about before all others.
    String answer(List<MeasureResult> results) {
        MeasureResult first = results.getFirst();
        return switch (first.verdict()) {
            case NOT_YET_TESTABLE ->
                "Not yet testable. " + counts(first) + " At least " + protocol.fewestFilms() + " films by "
                        + protocol.fewestDirectors()
                        + " directors are needed in each group before anything is claimed.";
            case GREATER ->
                "They differ" + pace(first, ": " + a.name() + " is cut more slowly") + ". " + first.sentence();
            case LESS -> "They differ" + pace(first, ": " + a.name() + " is cut faster") + ". " + first.sentence();
            case NO_DIFFERENCE_THAT_COUNTS -> "No difference that would count. " + first.sentence();
            case UNDECIDED -> "Undecided. " + first.sentence();
        };
    }

    private static String pace(MeasureResult result, String words) {
        return result.measure().endsWith("shot_length") ? words : "";
    }

    private String counts(MeasureResult result) {
        return a.name() + " has " + films(result.filmsA(), result.directorsA()) + ", " + b.name() + " "
                + films(result.filmsB(), result.directorsB()) + ".";
    }

    private static String films(int films, int directors) {
        return films
                + (films == 1 ? " film by " : " films by ")
                + directors
                + (directors == 1 ? " director" : " directors");
    }

    static MeasureResult withSentence(MeasureResult r, String a, String b) {
        return new MeasureResult(
                r.measure(),
                r.title(),
                r.unit(),
                r.ratio(),
                r.filmsA(),
                r.directorsA(),
                r.filmsB(),
                r.directorsB(),
                r.medianA(),
                r.medianB(),
                r.shift(),
                r.shiftInterval(),
                r.delta(),
                r.deltaInterval(),
                r.p(),
                r.pHolm(),
                r.leastP(),
                r.exact(),
                r.deals(),
                r.smallestShift(),
                r.smallestDelta(),
                r.verdict(),
                sentence(r, a, b),
                r.valuesA(),
                r.valuesB());
    }

    private static String sentence(MeasureResult r, String a, String b) {
        String effect = "The " + r.title() + " of " + a + " is " + shift(r) + " that of " + b;
        if (r.shiftInterval() == null)
            return effect + " in these films; so few carry no interval (Cliff\u2019s delta " + Figures.signed(r.delta())
                    + ").";
        return effect + " (95 % interval " + interval(r.shiftInterval(), r) + "); Cliff\u2019s delta "
                + Figures.signed(r.delta()) + deltaInterval(r.deltaInterval())
                + ". Directors dealt at random fall so unevenly with p " + Figures.p(orNaN(r.p()))
                + ", and after Holm\u2019s correction p " + Figures.p(orNaN(r.pHolm())) + ".";
    }

    private static String shift(MeasureResult r) {
        if (r.ratio()) return Figures.text(r.shift()) + " times";
        return Figures.text(Math.abs(r.shift())) + (r.shift() < 0 ? " below" : " above");
    }

    private static String interval(Interval interval, MeasureResult r) {
        return r.ratio()
                ? Figures.text(interval.from()) + " to " + Figures.text(interval.to())
                : Figures.signed(interval.from()) + " to " + Figures.signed(interval.to());
    }

    private static String deltaInterval(@Nullable Interval interval) {
        if (interval == null) return ": the groups do not overlap, so the bootstrap gives it no interval";
        return " (" + Figures.signed(interval.from()) + " to " + Figures.signed(interval.to()) + ")";
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    String power(List<MeasureResult> results, OptionalDouble spread) {
        MeasureResult first = results.getFirst();
        if (spread.isEmpty() || first.smallestShift() == null)
            return "How much films of one group differ among themselves cannot be known from one director, so neither can the"
                    + " smallest difference that would show.";
        OptionalInt needed = new SmallestEffect(
                        protocol.alpha() / protocol.measures().size(), GroupComparison.POWER)
                .clustersToSee(Math.log(protocol.wouldCount()) / Math.log(2), spread.getAsDouble());
        return "With " + first.directorsA() + " and " + first.directorsB()
                + " directors, and films that differ as much as these, the"
                + " smallest difference seen in four comparisons of five is " + ratio(first.smallestShift())
                + " times in "
                + first.title() + ". To see the " + Figures.text(protocol.wouldCount())
                + " times that would count, about "
                + (needed.isPresent() ? needed.getAsInt() + " directors" : "more than 5000 directors")
                + " are needed in each group"
                + (first.verdict() == Verdict.NOT_YET_TESTABLE ? ", a rough guess from so few." : ".");
    }

    private static String ratio(double times) {
        return times > 100 ? "more than 100" : Figures.text(times);
    }

    List<String> notes(int measuresNotKnown) {
        List<String> notes = new ArrayList<>();
        if (measuresNotKnown > 0)
            notes.add(measuresNotKnown
                    + " of the protocol\u2019s measures are not known of any film of one group and are left out.");
        notes.addAll(directorNotes());
        notes.addAll(errorNotes());
        notes.add("Intervals: expanded percentile bootstrap (Hesterberg 2015) over directors, "
                + GroupComparison.REPLICATES
                + " replicates; tests: permutation of directors, all deals up to " + GroupComparison.DEALS
                + ", else that many drawn; Holm over " + protocol.measures().size() + " measures. Seed "
                + protocol.seed()
                + ": the same films give the same figures.");
        return notes;
    }

    private List<String> directorNotes() {
        List<String> notes = new ArrayList<>();
        long unknown = Stream.concat(a.films().stream(), b.films().stream())
                .filter(film -> film.credits().directors().isEmpty())
                .count();
        if (unknown > 0)
            notes.add("Of " + unknown
                    + " films the director is not known; each counts as a director of its own, which makes"
                    + " intervals narrower than they should be if some share one.");
        Set<String> both = names(a);
        both.retainAll(names(b));
        if (!both.isEmpty())
            notes.add("In both groups: " + String.join(", ", both)
                    + ". Films of one director in two groups are treated as of two," + " which is cautious.");
        return notes;
    }

    private static Set<String> names(FilmGroup group) {
        return group.films().stream().map(FilmGroup::cluster).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> errorNotes() {
        List<DetectorError> errors = Stream.concat(a.films().stream(), b.films().stream())
                .map(ComparedFilm::error)
                .distinct()
                .toList();
        List<String> notes = new ArrayList<>();
        for (DetectorError error : errors)
            if (!error.isNone())
                notes.add("Boundaries found by machine: precision " + Figures.text(error.precision()) + ", recall "
                        + Figures.text(error.recall()) + " (" + error.found() + " found, " + error.invented()
                        + " invented, "
                        + error.missed() + " missed on " + error.source()
                        + "). In every replicate invented ones are taken back and"
                        + " missed ones put in, with a precision and recall drawn from these counts.");
        if (errors.stream().anyMatch(DetectorError::isNone))
            notes.add(
                    "Where no error of the detector is told, and in lists made by hand, boundaries are taken as they are.");
        if (errors.size() > 1) notes.add("Not all films were measured alike: a difference may be one of measuring.");
        return notes;
    }
}
