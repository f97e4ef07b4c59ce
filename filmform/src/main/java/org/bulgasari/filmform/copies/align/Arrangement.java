package org.bulgasari.filmform.copies.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.jspecify.annotations.Nullable;

/// Makes an alignment of traces: the one with most evidence first, each takes what is left of both films.
final class Arrangement {

    private static final int SHORTEST = Fingerprint.TICKS_A_SECOND;
    private static final double SAME_LINE = 1.5 * Fingerprint.TICKS_A_SECOND;

    private final Fingerprint film;
    private final Fingerprint other;
    private final BitSet taken = new BitSet();
    private final BitSet otherTaken = new BitSet();
    private final List<Trace> placed = new ArrayList<>();
    private double points;
    private double evidence;
    private @Nullable Trace longest;

    private Arrangement(Fingerprint film, Fingerprint other) {
        this.film = film;
        this.other = other;
    }

    /// @param traces those with most evidence first
    static Arrangement of(Fingerprint film, Fingerprint other, Comparison films, List<Trace> traces) {
        Arrangement arrangement = new Arrangement(film, other);
        traces.forEach(arrangement::place);
        new Seams(films).fit(arrangement.placed);
        return arrangement;
    }

    private void place(Trace trace) {
        int from = -1;
        int best = -1;
        int bestLength = 0;
        for (int tick = trace.from(); tick <= trace.to() + 1; tick++) {
            boolean free = tick <= trace.to() && isFree(trace, tick);
            if (free && from < 0) from = tick;
            if (!free && from >= 0) {
                if (tick - from > bestLength) {
                    best = from;
                    bestLength = tick - from;
                }
                from = -1;
            }
        }
        if (bestLength < Math.min(SHORTEST, trace.ticks())) return;
        take(trace, best, best + bestLength - 1);
    }

    private boolean isFree(Trace trace, int tick) {
        int there = (int) Math.round(trace.line().at(tick));
        return !taken.get(tick) && (there < 0 || !otherTaken.get(there));
    }

    private void take(Trace trace, int from, int to) {
        taken.set(from, to + 1);
        int otherFrom = Math.max(0, (int) Math.round(trace.line().at(from)));
        int otherTo = Math.max(otherFrom, (int) Math.round(trace.line().at(to)));
        otherTaken.set(otherFrom, otherTo + 1);
        points += Math.max(0.1, trace.points()) * (to - from + 1) / trace.ticks();
        evidence += trace.evidence() * (to - from + 1) / trace.ticks() - chance(trace);
        if (longest == null || trace.ticks() > longest.ticks()) longest = trace;
        placed.add(trace.within(from, to));
    }

    /// What looking for one more line would have found by chance; a line that is there already is not looked for.
    private double chance(Trace trace) {
        double there = trace.line().at(trace.middle());
        boolean known = placed.isEmpty()
                || placed.stream().anyMatch(line -> Math.abs(line.line().at(trace.middle()) - there) <= SAME_LINE);
        return known ? 0 : Aligner.EVIDENCE_OF_A_STRETCH;
    }

    /// What all that is placed has earned.
    double points() {
        return points;
    }

    Alignment alignment() {
        Edges edges = new Edges(film, other);
        List<Stretch> stretches = new ArrayList<>();
        for (Trace trace : placed) stretches.add(edges.stretch(trace, trace.from(), trace.to()));
        List<Stretch> joined = join(stretches);
        boolean[] inOrder = heaviestChain(joined);
        for (int i = 0; i < joined.size(); i++) joined.set(i, joined.get(i).reordered(!inOrder[i]));
        Speed speed = longest == null
                ? null
                : Speed.of(longest.line().speed(), (double) longest.ticks() / Fingerprint.TICKS_A_SECOND);
        return new Alignment(film.length(), other.length(), joined, speed, evidence);
    }

    /// Neighbours on one line become one stretch.
    private static List<Stretch> join(List<Stretch> sorted) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : sorted) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            boolean together = last != null
                    && last.mirrored() == next.mirrored()
                    && Math.abs(next.from() - last.to()) < 0.5
                    && Math.abs(next.otherFrom() - last.otherTo()) < 0.5;
            if (!together || last == null) {
                joined.add(next);
                continue;
            }
            double likeness = (last.likeness() * last.length() + next.likeness() * next.length())
                    / (last.length() + next.length());
            joined.set(
                    joined.size() - 1,
                    new Stretch(
                            last.from(),
                            next.to(),
                            last.otherFrom(),
                            next.otherTo(),
                            likeness,
                            last.mirrored(),
                            false));
        }
        return joined;
    }

    /// Which stretches form the heaviest series that rises in both films.
    private static boolean[] heaviestChain(List<Stretch> stretches) {
        int count = stretches.size();
        double[] weight = new double[count];
        int[] before = new int[count];
        Arrays.fill(before, -1);
        int end = -1;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                if (stretches.get(j).otherFrom() < stretches.get(i).otherFrom() && weight[j] > weight[i]) {
                    weight[i] = weight[j];
                    before[i] = j;
                }
            }
            weight[i] += stretches.get(i).length();
            if (end < 0 || weight[i] > weight[end]) end = i;
        }
        boolean[] chain = new boolean[count];
        for (int i = end; i >= 0; i = before[i]) chain[i] = true;
        return chain;
    }
}
