package org.bulgasari.filmform.copies.align;

import java.util.Comparator;
import java.util.List;

/// Where two traces meet, moves the end of one and the beginning of the next to where the pictures fit both
/// best: each may have been followed a little into the other's part.
final class Seams {

    private static final int MEETING = 12;
    private static final int REACH = 32;
    private static final int STRANGER = 24;

    private final Comparison films;

    Seams(Comparison films) {
        this.films = films;
    }

    /// Changes the traces in the list.
    void fit(List<Trace> traces) {
        traces.sort(Comparator.comparingInt(Trace::from));
        for (int i = 1; i < traces.size(); i++) fitHere(traces, i - 1, i);
        traces.sort(Comparator.comparingDouble(trace -> trace.line().at(trace.from())));
        for (int i = 1; i < traces.size(); i++) fitThere(traces, i - 1, i);
        traces.sort(Comparator.comparingInt(Trace::from));
    }

    /// Neighbours in this film.
    private void fitHere(List<Trace> traces, int before, int after) {
        Trace one = traces.get(before);
        Trace next = traces.get(after);
        if (next.from() - one.to() > MEETING) return;
        int from = Math.max(one.from() + 1, one.to() - REACH);
        int to = Math.min(next.to() - 1, next.from() + REACH);
        int best = seam(from, to, tick -> cost(one, tick), tick -> cost(next, tick), one.to());
        traces.set(before, one.within(one.from(), best - 1));
        traces.set(after, next.within(best, next.to()));
    }

    /// Neighbours in the other film.
    private void fitThere(List<Trace> traces, int before, int after) {
        Trace one = traces.get(before);
        Trace next = traces.get(after);
        int oneEnd = (int) Math.round(one.line().at(one.to()));
        int nextBegin = (int) Math.round(next.line().at(next.from()));
        if (nextBegin - oneEnd > MEETING || nextBegin < oneEnd - MEETING) return;
        int from = Math.max((int) one.line().at(one.from()) + 2, oneEnd - REACH);
        int to = Math.min((int) next.line().at(next.to()) - 2, nextBegin + REACH);
        int best = seam(
                from,
                to,
                there -> cost(one, (int) Math.round(one.line().back(there))),
                there -> cost(next, (int) Math.round(next.line().back(there))),
                oneEnd);
        int end = (int) Math.round(one.line().back(best)) - 1;
        int begin = (int) Math.round(next.line().back(best));
        boolean overlap = one.from() < next.from() && end >= begin;
        if (overlap || end <= one.from() || begin >= next.to()) return;
        traces.set(before, one.within(one.from(), end));
        traces.set(after, next.within(begin, next.to()));
    }

    private interface Cost {
        int at(int tick);
    }

    /// The tick at which changing over from one to the next costs least.
    private static int seam(int from, int to, Cost one, Cost next, int otherwise) {
        if (to <= from) return otherwise + 1;
        long cost = 0;
        for (int tick = from; tick < to; tick++) cost += next.at(tick);
        long least = cost;
        int first = from;
        int last = from;
        for (int tick = from; tick < to; tick++) {
            cost += one.at(tick) - next.at(tick);
            if (cost > least) continue;
            if (cost < least) first = tick + 1;
            least = cost;
            last = tick + 1;
        }
        return (first + last) / 2;
    }

    private int cost(Trace trace, int tick) {
        if (!films.covers(trace.line(), tick)) return STRANGER;
        int distance = films.distance(trace.line(), trace.view(), tick, 0);
        if (distance == Comparison.BOTH_FLAT) return 0;
        return distance < 0 ? STRANGER : Math.min(distance, STRANGER);
    }
}
