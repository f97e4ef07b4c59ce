package org.bulgasari.filmform.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.bulgasari.filmform.compare.statistics.Bootstrap;
import org.bulgasari.filmform.compare.statistics.Effects;
import org.bulgasari.filmform.compare.statistics.Holm;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.bulgasari.filmform.compare.statistics.Permutation;
import org.bulgasari.filmform.compare.statistics.Sample;
import org.bulgasari.filmform.compare.statistics.SmallestEffect;
import org.bulgasari.filmform.measures.Quantiles;
import org.jspecify.annotations.Nullable;

/// Compares two groups of films by a protocol.
///
/// The film is the unit, the director the cluster. Effects: Hodges-Lehmann shift and Cliff's delta, with
/// bootstrap intervals over directors in which each film's shot lengths are what they may have been, given what
/// its detector gets wrong. Then a permutation test over directors, corrected by Holm for all measures. Takes
/// seconds for a hundred films.
public final class GroupComparison {

    /// How often directors are drawn anew for an interval.
    public static final int REPLICATES = 4000;
    /// How many deals of directors a test goes through, or draws.
    public static final int DEALS = 20_000;
    static final int DRAWS = 200;
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

    /// @param leftOut films that were given and belong to neither group: told as departures
    /// @throws IllegalArgumentException when a group has no film, or no measure of the protocol is known in
    ///     both groups
    public static GroupResult compare(Protocol protocol, FilmGroup a, FilmGroup b, List<ComparedFilm> leftOut) {
        for (FilmGroup group : List.of(a, b))
            if (group.films().isEmpty())
                throw new IllegalArgumentException(
                        "Each group needs at least one film; \"" + group.name() + "\" has none.");
        return new GroupComparison(protocol, a, b).result(leftOut);
    }

    private GroupResult result(List<ComparedFilm> leftOut) {
        List<Pair> pairs = pairs();
        List<MeasureResult> results = new ArrayList<>();
        List<Optional<Permutation.Result>> tests =
                pairs.stream().map(this::test).toList();
        double[] holm = Holm.adjusted(tests.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Permutation.Result::p)
                .toArray());
        int tested = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Optional<Permutation.Result> test = tests.get(i);
            MeasureResult.@Nullable Test told = test.isPresent() ? told(test.get(), holm[tested++]) : null;
            results.add(measured(pairs.get(i), told));
        }
        return new GroupResult(
                protocol,
                a,
                b,
                results,
                power(pairs.getFirst()),
                Departures.of(protocol, a, b, leftOut),
                Cautions.of(a, b, protocol.measures().size() - pairs.size()));
    }

    /// Both groups' values of one measure.
    private record Pair(Measure measure, Sample a, Sample b) {}

    private List<Pair> pairs() {
        GroupValues first = new GroupValues(a, protocol.measures(), DRAWS, protocol.seed());
        GroupValues second = new GroupValues(b, protocol.measures(), DRAWS, protocol.seed());
        List<Pair> pairs = new ArrayList<>();
        for (Measure measure : protocol.measures()) {
            Optional<Sample> one = first.sample(measure);
            Optional<Sample> other = second.sample(measure);
            if (one.isPresent() && other.isPresent()) pairs.add(new Pair(measure, one.get(), other.get()));
        }
        if (pairs.isEmpty()) throw new IllegalArgumentException("No measure of the protocol is known in both groups.");
        return pairs;
    }

    private Optional<Permutation.Result> test(Pair pair) {
        if (!enough(pair.a()) || !enough(pair.b())) return Optional.empty();
        return Optional.of(Permutation.test(pair.a(), pair.b(), DEALS, protocol.seed()));
    }

    private boolean enough(Sample sample) {
        return sample.size() >= protocol.fewestFilms() && sample.clusterCount() >= protocol.fewestDirectors();
    }

    private static MeasureResult.Test told(Permutation.Result test, double holm) {
        return new MeasureResult.Test(test.p(), holm, test.least(), test.exact(), test.deals());
    }

    private SmallestEffect smallestEffect() {
        return new SmallestEffect(protocol.alpha() / protocol.measures().size(), POWER);
    }

    private @Nullable Power power(Pair pair) {
        OptionalDouble spread = SmallestEffect.spread(pair.a(), pair.b());
        OptionalDouble smallest = smallestEffect().of(pair.a(), pair.b());
        if (spread.isEmpty() || smallest.isEmpty()) return null;
        OptionalInt needed = pair.measure().isRatio()
                ? smallestEffect().clustersToSee(wouldCount(), spread.getAsDouble())
                : OptionalInt.empty();
        return new Power(pair.measure().natural(smallest.getAsDouble()), needed.isPresent() ? needed.getAsInt() : null);
    }

    /// In doublings.
    private double wouldCount() {
        return Math.log(protocol.wouldCount()) / Math.log(2);
    }

    private MeasureResult measured(Pair pair, MeasureResult.@Nullable Test test) {
        MeasureResult.Effect shift = shift(pair, test != null);
        return new MeasureResult(
                pair.measure(),
                side(pair.measure(), pair.a()),
                side(pair.measure(), pair.b()),
                shift,
                delta(pair, test != null),
                test,
                verdict(pair.measure(), shift.interval(), test));
    }

    private static MeasureResult.Side side(Measure measure, Sample sample) {
        double[] values = sample.values();
        return new MeasureResult.Side(
                sample.size(),
                sample.clusterCount(),
                measure.natural(Quantiles.median(values)),
                Arrays.stream(values).map(measure::natural).boxed().toList());
    }

    private MeasureResult.Effect shift(Pair pair, boolean testable) {
        Measure measure = pair.measure();
        OptionalDouble smallest = smallestEffect().of(pair.a(), pair.b());
        Interval interval = testable ? bootstrap().interval(pair.a(), pair.b(), Effects::hodgesLehmann) : null;
        return new MeasureResult.Effect(
                measure.natural(
                        Effects.hodgesLehmann(pair.a().values(), pair.b().values())),
                interval == null ? null : natural(measure, interval),
                smallest.isPresent() ? measure.natural(smallest.getAsDouble()) : null);
    }

    private MeasureResult.Effect delta(Pair pair, boolean testable) {
        double delta = Effects.cliffsDelta(pair.a().values(), pair.b().values());
        Interval interval =
                testable && Math.abs(delta) < 1 ? bootstrap().interval(pair.a(), pair.b(), Effects::cliffsDelta) : null;
        return new MeasureResult.Effect(delta, interval, smallestDelta(pair));
    }

    private @Nullable Double smallestDelta(Pair pair) {
        OptionalDouble spread = SmallestEffect.spread(pair.a(), pair.b());
        OptionalDouble smallest = smallestEffect().of(pair.a(), pair.b());
        if (smallest.isEmpty() || spread.isEmpty() || spread.getAsDouble() == 0) return null;
        return SmallestEffect.asDelta(smallest.getAsDouble(), spread.getAsDouble());
    }

    private Bootstrap bootstrap() {
        return new Bootstrap(REPLICATES, LEVEL, protocol.seed());
    }

    /// By the shift in its own unit: 1 is no difference of a ratio, 0 of a difference.
    private Verdict verdict(Measure measure, @Nullable Interval shift, MeasureResult.@Nullable Test test) {
        if (shift == null || test == null) return Verdict.NOT_YET_TESTABLE;
        double none = measure.natural(0);
        boolean rare = test.holm() <= protocol.alpha();
        if (rare && shift.from() > none) return Verdict.GREATER;
        if (rare && shift.to() < none) return Verdict.LESS;
        boolean within = measure.isRatio()
                && shift.from() > measure.natural(-wouldCount())
                && shift.to() < measure.natural(wouldCount());
        return within ? Verdict.NO_DIFFERENCE_THAT_COUNTS : Verdict.UNDECIDED;
    }

    private static Interval natural(Measure measure, Interval interval) {
        return new Interval(measure.natural(interval.from()), measure.natural(interval.to()), interval.level());
    }
}
