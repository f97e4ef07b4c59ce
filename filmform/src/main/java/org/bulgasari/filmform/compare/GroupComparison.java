package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bulgasari.filmform.compare.statistics.Bootstrap;
import org.bulgasari.filmform.compare.statistics.Effects;
import org.bulgasari.filmform.compare.statistics.Holm;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.bulgasari.filmform.compare.statistics.Permutation;
import org.bulgasari.filmform.compare.statistics.Sample;
import org.bulgasari.filmform.compare.statistics.SmallestEffect;
import org.bulgasari.filmform.measures.Quantiles;

/// Compares two groups of films by a protocol.
///
/// The film is the unit, the director the cluster. Effects: Hodges-Lehmann shift and Cliff's delta,
/// with bootstrap intervals over directors in which each film's shot lengths are what they may have
/// been, given what its detector gets wrong. Then a permutation test over directors, corrected by
/// Holm for all measures. Takes seconds for a hundred films.
public final class GroupComparison {

    static final int REPLICATES = 4000;
    static final int DRAWS = 200;
    static final int DEALS = 20_000;
    static final double LEVEL = 0.95;
    static final double POWER = 0.8;

    private final Protocol protocol;
    private final FilmGroup a;
    private final FilmGroup b;

    private GroupComparison(Protocol protocol, FilmGroup a, FilmGroup b) {
        this.protocol = protocol;
        this.a = a;
        this.b = b;
    }

    /// @throws IllegalArgumentException when a group has no film, or no measure of the protocol is
    ///     known in both groups
    public static GroupResult compare(Protocol protocol, FilmGroup a, FilmGroup b) {
        if (a.films().isEmpty() || b.films().isEmpty())
            throw new IllegalArgumentException("Each group needs at least one film.");
        return new GroupComparison(protocol, a, b).result();
    }

    private GroupResult result() {
        List<Pair> pairs = protocol.measures().stream()
                .map(this::pair)
                .flatMap(Optional::stream)
                .toList();
        if (pairs.isEmpty()) throw new IllegalArgumentException("No measure of the protocol is known in both groups.");
        List<Optional<Permutation.Result>> tests =
                pairs.stream().map(this::test).toList();
        double[] corrected = Holm.adjusted(tests.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Permutation.Result::p)
                .toArray());
        List<MeasureResult> results = new ArrayList<>();
        int tested = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Optional<Permutation.Result> test = tests.get(i);
            double pHolm = test.isPresent() ? corrected[tested++] : Double.NaN;
            results.add(measured(pairs.get(i), test, pHolm));
        }
        GroupWords words = new GroupWords(protocol, a, b);
        return new GroupResult(
                protocol,
                a,
                b,
                words.answer(results),
                words.power(results, spread(pairs.getFirst())),
                results,
                Departures.of(protocol, a, b),
                words.notes(protocol.measures().size() - pairs.size()));
    }

    /// Both groups' values of one measure.
    private record Pair(Measure measure, Sample a, Sample b) {}

    private Optional<Pair> pair(Measure measure) {
        Optional<Sample> first = a.sample(measure, DRAWS, protocol.seed());
        Optional<Sample> second = b.sample(measure, DRAWS, protocol.seed());
        if (first.isEmpty() || second.isEmpty()) return Optional.empty();
        return Optional.of(new Pair(measure, first.get(), second.get()));
    }

    private boolean isTestable(Pair pair) {
        return enough(pair.a()) && enough(pair.b());
    }

    private boolean enough(Sample sample) {
        return sample.size() >= protocol.fewestFilms() && sample.clusterCount() >= protocol.fewestDirectors();
    }

    private Optional<Permutation.Result> test(Pair pair) {
        if (!isTestable(pair)) return Optional.empty();
        return Optional.of(Permutation.test(pair.a(), pair.b(), DEALS, protocol.seed()));
    }

    private OptionalDouble spread(Pair pair) {
        return pair.measure().isRatio() ? SmallestEffect.spread(pair.a(), pair.b()) : OptionalDouble.empty();
    }

    private MeasureResult measured(Pair pair, Optional<Permutation.Result> test, double pHolm) {
        Measure measure = pair.measure();
        double[] first = pair.a().values();
        double[] second = pair.b().values();
        double shift = Effects.hodgesLehmann(first, second);
        double delta = Effects.cliffsDelta(first, second);
        Bootstrap bootstrap = new Bootstrap(REPLICATES, LEVEL, protocol.seed());
        Optional<Interval> shiftInterval =
                test.map(t -> bootstrap.interval(pair.a(), pair.b(), Effects::hodgesLehmann));
        Optional<Interval> deltaInterval = test.filter(t -> Math.abs(delta) < 1)
                .map(t -> bootstrap.interval(pair.a(), pair.b(), Effects::cliffsDelta));
        OptionalDouble smallest =
                new SmallestEffect(protocol.alpha() / protocol.measures().size(), POWER).of(pair.a(), pair.b());
        OptionalDouble smallestDelta = smallestDelta(pair, smallest);
        Verdict verdict = verdict(measure, shiftInterval, pHolm);
        MeasureResult result = new MeasureResult(
                measure.word(),
                measure.title(),
                measure.unit(),
                measure.isRatio(),
                pair.a().size(),
                pair.a().clusterCount(),
                pair.b().size(),
                pair.b().clusterCount(),
                measure.natural(Quantiles.median(first)),
                measure.natural(Quantiles.median(second)),
                measure.natural(shift),
                shiftInterval.map(i -> natural(measure, i)).orElse(null),
                delta,
                deltaInterval.orElse(null),
                test.map(Permutation.Result::p).orElse(null),
                test.isPresent() ? pHolm : null,
                test.map(Permutation.Result::least).orElse(null),
                test.map(Permutation.Result::exact).orElse(false),
                test.map(Permutation.Result::deals).orElse(0L),
                smallest.isPresent() ? measure.natural(smallest.getAsDouble()) : null,
                smallestDelta.isPresent() ? smallestDelta.getAsDouble() : null,
                verdict,
                "",
                natural(measure, first),
                natural(measure, second));
        return GroupWords.withSentence(result, a.name(), b.name());
    }

    private static OptionalDouble smallestDelta(Pair pair, OptionalDouble smallest) {
        OptionalDouble spread = SmallestEffect.spread(pair.a(), pair.b());
        if (smallest.isEmpty() || spread.isEmpty() || spread.getAsDouble() == 0) return OptionalDouble.empty();
        return OptionalDouble.of(SmallestEffect.asDelta(smallest.getAsDouble(), spread.getAsDouble()));
    }

    private Verdict verdict(Measure measure, Optional<Interval> shift, double pHolm) {
        if (shift.isEmpty()) return Verdict.NOT_YET_TESTABLE;
        Interval interval = shift.get();
        boolean rare = pHolm <= protocol.alpha();
        if (rare && interval.from() > 0) return Verdict.GREATER;
        if (rare && interval.to() < 0) return Verdict.LESS;
        double counts = Math.log(protocol.wouldCount()) / Math.log(2);
        boolean within = measure.isRatio() && interval.from() > -counts && interval.to() < counts;
        return within ? Verdict.NO_DIFFERENCE_THAT_COUNTS : Verdict.UNDECIDED;
    }

    private static Interval natural(Measure measure, Interval interval) {
        return new Interval(measure.natural(interval.from()), measure.natural(interval.to()), interval.level());
    }

    private static List<Double> natural(Measure measure, double[] values) {
        return Arrays.stream(values).map(measure::natural).boxed().toList();
    }
}
