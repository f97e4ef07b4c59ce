package org.bulgasari.filmform.copies.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bulgasari.filmform.fingerprints.Fingerprint;

/// Aligns two films by their fingerprints.
///
/// Half a minute at a time, lines are found on which one film lies in the other; each is followed as far as it
/// holds; the traces with most evidence take their parts of both films, others what these leave. Two films of
/// three hours take some ten seconds; a minute against a film some hundredths of one.
public final class Aligner {

    /// What a single stretch must have for it to be no coincidence between two films chosen for being alike.
    public static final double EVIDENCE_OF_A_STRETCH = 8;

    private static final int WINDOW = 30 * Fingerprint.TICKS_A_SECOND;
    private static final int SHORTEST = Fingerprint.TICKS_A_SECOND;

    /// @param speed of the one film against the other; 0 for whatever each line was seen at
    /// @param slack share by which a line may be bent away from it
    /// @param mustGain how many times the points of the likeliest assumption it must earn
    private record Assumption(double speed, double slack, double mustGain) {}

    private static final List<Assumption> ASSUMPTIONS = List.of(
            new Assumption(1, 0.002, 1),
            new Assumption(25.0 / 24, 0.002, 1.07),
            new Assumption(24.0 / 25, 0.002, 1.07),
            new Assumption(0, 0.03, 1.2));
    private static final List<Assumption> ANY_SPEED = List.of(new Assumption(0, 0.03, 1));

    private final Fingerprint film;
    private final Fingerprint other;
    private final Comparison films;
    private final double leastEvidence;
    private final List<View> usual;
    private final List<View> possible;

    private Aligner(Fingerprint film, Fingerprint other, double leastEvidence, boolean mirrored) {
        this.film = film;
        this.other = other;
        this.films = new Comparison(film, other);
        this.leastEvidence = leastEvidence;
        usual = mirrored ? View.USUAL.stream().map(View::mirror).toList() : View.USUAL;
        possible = View.ALL.stream().filter(view -> view.mirrored() == mirrored).toList();
    }

    /// Aligns all of one film with all of another; if they share nothing as they are, with its mirror image.
    public static Alignment align(Fingerprint film, Fingerprint other) {
        Alignment upright = align(film, other, 0, other.ticks(), EVIDENCE_OF_A_STRETCH, false);
        return upright.matched().isEmpty()
                ? align(film, other, 0, other.ticks(), EVIDENCE_OF_A_STRETCH, true)
                : upright;
    }

    /// Looks for one film within a range of another.
    ///
    /// @param otherFrom the range's first tick
    /// @param otherTo its end
    /// @param leastEvidence of each stretch, in decimal orders against chance
    public static Alignment align(
            Fingerprint film, Fingerprint other, int otherFrom, int otherTo, double leastEvidence, boolean mirrored) {
        Aligner aligner = new Aligner(film, other, leastEvidence, mirrored);
        return aligner.best(Math.max(0, otherFrom), Math.min(other.ticks(), otherTo), ASSUMPTIONS);
    }

    /// How much speaks for one film lying within a range of another, at a quarter of the cost of aligning them: at any
    /// speed, and without a second thought.
    ///
    /// @return evidence in decimal orders, as of an [Alignment]
    public static double glance(Fingerprint film, Fingerprint other, int otherFrom, int otherTo, boolean mirrored) {
        Aligner aligner = new Aligner(film, other, EVIDENCE_OF_A_STRETCH, mirrored);
        return aligner.best(Math.max(0, otherFrom), Math.min(other.ticks(), otherTo), ANY_SPEED)
                .evidence();
    }

    /// One copy runs at one speed: of the arrangements at each, that in which most agrees.
    private Alignment best(int otherFrom, int otherTo, List<Assumption> assumptions) {
        List<LineFinder.Pairs> pairs = new ArrayList<>();
        LineFinder finder = new LineFinder(film, other, usual);
        for (int from = 0; from < film.ticks(); from += WINDOW)
            pairs.add(finder.window(from, Math.min(from + WINDOW, film.ticks()), otherFrom, otherTo));
        Arrangement best = Arrangement.of(film, other, films, List.of());
        double most = 0;
        for (Assumption assumption : assumptions) {
            Arrangement next = Arrangement.of(film, other, films, traces(pairs, assumption));
            double worth = next.points() / assumption.mustGain;
            if (worth > most) {
                best = next;
                most = worth;
            }
        }
        return best.alignment();
    }

    private List<Trace> traces(List<LineFinder.Pairs> pairs, Assumption assumption) {
        Tracer tracer = new Tracer(films);
        List<Trace> traces = new ArrayList<>();
        for (LineFinder.Pairs window : pairs) {
            for (LineFinder.Seen seen : window.lines(assumption.speed)) {
                if (isKnown(seen, traces)) continue;
                for (int[] part : parts(seen)) {
                    Trace trace = tracer.follow(seen, part[0], part[1], assumption.slack, possible);
                    if (trace != null && trace.ticks() >= SHORTEST && trace.evidence() >= leastEvidence)
                        traces.add(trace);
                }
            }
        }
        traces.sort(Comparator.comparingDouble(Trace::points).reversed());
        return traces;
    }

    /// A line may hold in the beginning, the middle or the end of its window only.
    private static List<int[]> parts(LineFinder.Seen seen) {
        int third = (seen.to() - seen.from()) / 3;
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) parts.add(new int[] {seen.from() + i * third, seen.from() + (i + 1) * third});
        return parts;
    }

    private static boolean isKnown(LineFinder.Seen seen, List<Trace> traces) {
        return traces.stream()
                .anyMatch(trace -> trace.holds(seen.from(), seen.line().at(seen.from()))
                        && trace.holds(seen.to() - 1, seen.line().at(seen.to() - 1)));
    }
}
