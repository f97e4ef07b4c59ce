package org.bulgasari.filmform.copies.align;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Follows a line between two films from where it was seen, both ways, as long as the pictures agree.
///
/// The line is moved to where the pictures agree best, and last bent to the straight line through the best
/// places, when that earns clearly more. A trace ends where it has lost more points since its best than a few
/// seconds of strangers cost (the X-drop of sequence alignment, Altschul et al. 1990), and is cut back to that
/// best.
final class Tracer {

    private static final double DROP = 10;
    private static final double BOTH_FLAT = 0.02;
    private static final double ONE_FLAT = -0.1;
    private static final int BENDS = 8;
    private static final double CLEARLY_MORE = 1.04;
    private static final double WORST_FIT = -0.5;
    private static final int UNFIT = 14;
    private static final int SURE = 9;
    private static final int HARDLY = 20;
    private static final int MARGIN = 6;

    private final Comparison films;

    Tracer(Comparison films) {
        this.films = films;
    }

    /// @param slack share by which it may be bent
    /// @return nothing when the line does not hold even where it was seen
    @Nullable
    Trace follow(LineFinder.Seen seen, int from, int to, double slack, List<View> views) {
        View view = bestView(seen.line(), from, to, views);
        int doubtful = doubtful(seen.line(), view, from, to);
        Trace first = extend(settle(seen.line(), view, from, to, 6), view, (from + to) / 2, doubtful);
        Line settled = settle(first.line(), view, first.from(), first.to() + 1, 2);
        Trace trace = extend(settled, view, first.middle(), doubtful);
        return trace.ticks() < 2 ? null : bent(trace, seen.line().speed(), slack, doubtful);
    }

    private Trace bent(Trace straight, double speed, double slack, int doubtful) {
        Trace best = straight;
        for (int i = 0; i < BENDS; i++) {
            Line line = bend(best, doubtful);
            if (Math.abs(line.speed() / speed - 1) > slack) return best;
            Trace bent = extend(line, best.view(), best.middle(), doubtful);
            if (bent.points() < best.points() * CLEARLY_MORE) return best;
            best = bent;
        }
        return best;
    }

    private View bestView(Line line, int from, int to, List<View> views) {
        View best = views.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (View view : views) {
            double points = 0;
            for (int tick = from; tick < to; tick += 2) points += Math.max(0, points(line, view, tick, 1, HARDLY));
            if (points > most) {
                most = points;
                best = view;
            }
        }
        return best;
    }

    /// A good deal more than the distance usual between these two copies.
    private int doubtful(Line line, View view, int from, int to) {
        int[] distances = new int[to - from];
        int count = 0;
        for (int tick = from; tick < to; tick++) {
            int distance = films.distance(line, view, tick, 2);
            if (distance >= 0 && distance <= HARDLY) distances[count++] = distance;
        }
        Arrays.sort(distances, 0, count);
        return count == 0 ? HARDLY : Math.clamp(distances[count / 3] + MARGIN, SURE, HARDLY);
    }

    private double points(Line line, View view, int tick, int reach, int doubtful) {
        int distance = films.distance(line, view, tick, reach);
        if (distance >= 0) return Evidence.points(distance, doubtful);
        return distance == Comparison.BOTH_FLAT ? BOTH_FLAT : ONE_FLAT;
    }

    /// Moves a line by half ticks to where it earns most.
    private Line settle(Line line, View view, int from, int to, int reach) {
        Line best = line;
        double most = Double.NEGATIVE_INFINITY;
        int step = Math.max(1, (to - from) / 2000);
        for (int i = 0; i <= 4 * reach; i++) {
            int halves = i % 2 == 0 ? -i / 2 : (i + 1) / 2;
            Line moved = line.moved(halves / 2.0);
            double points = 0;
            for (int tick = from; tick < to; tick += step) points += fit(films.distance(moved, view, tick, 0));
            if (points > most) {
                most = points;
                best = moved;
            }
        }
        return best;
    }

    private Trace extend(Line line, View view, int middle, int doubtful) {
        int to = throughFlat(line, view, edge(line, view, middle, 1, doubtful), 1);
        int from = throughFlat(line, view, edge(line, view, middle, -1, doubtful), -1);
        return weigh(line, view, from, to, doubtful);
    }

    private int edge(Line line, View view, int middle, int step, int doubtful) {
        double points = 0;
        double best = 0;
        int edge = middle;
        for (int tick = middle; films.covers(line, tick) && points > best - DROP; tick += step) {
            points += points(line, view, tick, 1, doubtful);
            if (points > best) {
                best = points;
                edge = tick;
            }
        }
        return edge;
    }

    /// How well a line fits at a tick, down to the last bit: for choosing between lines that both hold.
    private static double fit(int distance) {
        return distance < 0 ? 0 : Math.max(WORST_FIT, 1 - (double) distance / UNFIT);
    }

    /// Goes on to the end of a film when there is nothing to see but, in one of them, a logo or a fade on
    /// black.
    private int throughFlat(Line line, View view, int edge, int step) {
        int tick = edge + step;
        while (films.covers(line, tick) && films.distance(line, view, tick, 0) < 0) tick += step;
        return films.covers(line, tick) ? edge : tick - step;
    }

    private Trace weigh(Line line, View view, int from, int to, int doubtful) {
        double points = 0;
        double evidence = 0;
        double agreed = 0;
        int compared = 0;
        int counted = -1;
        for (int tick = from; tick <= to; tick++) {
            points += fit(films.distance(line, view, tick, 0));
            int distance = films.distance(line, view, tick, 1);
            if (distance < 0) continue;
            agreed += 1 - (double) distance / Long.SIZE;
            compared++;
            if (distance > doubtful || films.change(view, counted, tick) < Evidence.NEW_PICTURE) continue;
            evidence += Evidence.of(distance);
            counted = tick;
        }
        return new Trace(line, view, from, to, points, evidence, compared == 0 ? 0 : agreed / compared);
    }

    /// The straight line, by least squares, through the places where each moment agrees best.
    private Line bend(Trace trace, int doubtful) {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int tick = trace.from(); tick <= trace.to(); tick++) {
            double place = films.nearest(trace.line(), trace.view(), tick, 2, doubtful);
            if (Double.isNaN(place)) continue;
            double x = tick - trace.from();
            n++;
            sumX += x;
            sumY += place;
            sumXx += x * x;
            sumXy += x * place;
        }
        double spread = n * sumXx - sumX * sumX;
        if (n < 8 || spread <= 0) return trace.line();
        return Line.through(sumX / n + trace.from(), sumY / n, (n * sumXy - sumX * sumY) / spread);
    }
}
