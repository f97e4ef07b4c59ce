package org.bulgasari.filmform.compare.words;

import java.util.List;
import org.bulgasari.filmform.compare.Departure;
import org.bulgasari.filmform.compare.GroupResult;
import org.bulgasari.filmform.compare.Measure;
import org.bulgasari.filmform.compare.MeasureResult;
import org.bulgasari.filmform.compare.Power;
import org.bulgasari.filmform.compare.Protocol;
import org.bulgasari.filmform.compare.Verdict;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// What a comparison of groups found, in sentences: effect and interval before any p, and what could not have
/// been found.
public final class GroupWords {

    private static final double WIDEST_RATIO = 100;

    private final GroupResult result;
    private final ComparisonProse prose;
    private final String a;
    private final String b;

    public GroupWords(GroupResult result, ComparisonProse prose) {
        this.result = result;
        this.prose = prose;
        a = result.a().name();
        b = result.b().name();
    }

    /// Answers by the first measure of the protocol, which is what it asks about before all others.
    public String answer() {
        MeasureResult first = result.measures().getFirst();
        return switch (first.verdict()) {
            case NOT_YET_TESTABLE -> notYetTestable(first);
            case GREATER -> differ(first, "answer.slower");
            case LESS -> differ(first, "answer.faster");
            case NO_DIFFERENCE_THAT_COUNTS -> prose.say("answer.no_difference", finding(first));
            case UNDECIDED -> prose.say("answer.undecided", finding(first));
        };
    }

    private String differ(MeasureResult first, String pace) {
        boolean isPace =
                first.measure() == Measure.MEDIAN_SHOT_LENGTH || first.measure() == Measure.AVERAGE_SHOT_LENGTH;
        return prose.say(isPace ? pace : "answer.differ", finding(first), a);
    }

    private String notYetTestable(MeasureResult first) {
        Protocol protocol = result.protocol();
        return prose.say(
                "answer.not_yet_testable",
                a,
                films(first.a().films(), first.a().directors()),
                b,
                films(first.b().films(), first.b().directors()),
                films(protocol.fewestFilms(), protocol.fewestDirectors()));
    }

    private String films(int films, int directors) {
        return prose.say("films.by", prose.count("count.films", films), prose.count("count.directors", directors));
    }

    /// One measure: the effect, its interval, and p last.
    public String finding(MeasureResult found) {
        String effect = prose.say(
                found.measure().isRatio() ? "finding.ratio" : above(found),
                prose.measure(found.measure()),
                a,
                found.measure().isRatio()
                        ? prose.figure(found.shift().value())
                        : prose.figure(Math.abs(found.shift().value())),
                b);
        MeasureResult.Test test = found.test();
        if (test == null)
            return prose.say(
                    "finding.no_interval", effect, prose.signed(found.delta().value()));
        return prose.say(
                "finding.tested",
                effect,
                prose.interval(found.shift().interval(), !found.measure().isRatio()),
                prose.signed(found.delta().value()),
                delta(found.delta().interval()),
                prose.p(test.p()),
                prose.p(test.holm()));
    }

    private static String above(MeasureResult found) {
        return found.shift().value() < 0 ? "finding.below" : "finding.above";
    }

    private String delta(@Nullable Interval interval) {
        return interval == null
                ? prose.say("finding.no_overlap")
                : prose.say("finding.delta_interval", prose.interval(interval, true));
    }

    /// What so few or so many films could have shown.
    public String power() {
        Power power = result.power();
        MeasureResult first = result.measures().getFirst();
        if (power == null) return prose.say("power.unknown");
        if (!first.measure().isRatio())
            return prose.say(
                    "power.difference",
                    prose.whole(first.a().directors()),
                    prose.whole(first.b().directors()),
                    prose.figure(power.smallest()),
                    prose.measureInUnit(first.measure()));
        return prose.say(
                first.verdict() == Verdict.NOT_YET_TESTABLE ? "power.ratio.guess" : "power.ratio",
                prose.whole(first.a().directors()),
                prose.whole(first.b().directors()),
                power.smallest() > WIDEST_RATIO
                        ? prose.say("more.than", prose.whole((long) WIDEST_RATIO))
                        : prose.figure(power.smallest()),
                prose.measure(first.measure()),
                prose.tick(result.protocol().wouldCount()),
                needed(power.directorsNeeded()));
    }

    private String needed(@Nullable Integer directors) {
        return directors == null ? prose.say("directors.too_many") : prose.count("count.directors", directors);
    }

    public List<String> departures() {
        return result.departures().stream().map(this::departure).toList();
    }

    private String departure(Departure departure) {
        return switch (departure) {
            case Departure.NotMeasured it -> prose.say("departure.not_measured", it.film(), it.group());
            case Departure.InOtherGroup it -> prose.say("departure.other_group", it.film(), it.group());
            case Departure.NotPlanned it -> prose.say("departure.not_planned", it.film(), it.group());
            case Departure.LeftOut it -> prose.say("departure.left_out", it.film());
            case Departure.MeasuredBefore it ->
                prose.say(
                        "departure.before",
                        it.film(),
                        it.measured().toString(),
                        it.fixed().toString());
            case Departure.WithoutControl it ->
                prose.say(
                        it.sameGenre() ? "departure.control.genre" : "departure.control",
                        it.film(),
                        Integer.toString(it.year()),
                        it.group(),
                        it.yearsApart());
        };
    }
}
