package org.bulgasari.filmform.copies.align;

import java.util.List;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.jspecify.annotations.Nullable;

/// Follows a line between two films from where it was seen, both ways, as long as the pictures agree; bends it to
/// where they agree best, and follows it again.
///
/// A trace ends where it has lost more points since its best than a few seconds of strangers cost (the X-drop of
/// sequence alignment, Altschul et al. 1990), and is cut back to that best.
final class Tracer {

    private static final int ROUNDS = 12;
    private static final double DROP = 10;
    private static final double BOTH_FLAT = 0.02;
    private static final double ONE_FLAT = -0.25;

    private final Fingerprint film;
    private final Fingerprint other;
    private final MomentAt filmMoments;
    private final MomentAt otherMoments;

    Tracer(Fingerprint film, Fingerprint other) {
        this.film = film;
        this.other = other;
        filmMoments = new MomentAt(film);
        otherMoments = new MomentAt(other);
    }

    /// @return nothing when the line does not hold even where it was seen
    @Nullable
    Trace follow(Line seen, int from, int to, List<View> views) {
        View view = bestView(seen, from, to, views);
        int middle = (from + to) / 2;
        Trace best = null;
        Line line = seen;
        int reach = 2;
        for (int round = 0; round < ROUNDS; round++) {
            Trace trace = extend(line, view, best == null ? middle : (best.from() + best.to()) / 2, reach);
            if (trace.ticks() < 2 || (best != null && trace.evidence() < best.evidence() - 1)) break;
            boolean grown = best == null || trace.ticks() > best.ticks() + 2;
            best = trace;
            line = bend(trace, reach);
            if (!grown && round > 1) break;
            reach = grown ? 2 : 1;
        }
        return best;
    }

    private View bestView(Line line, int from, int to, List<View> views) {
        View best = views.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (View view : views) {
            double points = 0;
            for (int tick = from; tick <= to; tick += 2) points += Math.max(0, points(line, view, tick, 1));
            if (points > most) {
                most = points;
                best = view;
            }
        }
        return best;
    }

    private Trace extend(Line line, View view, int middle, int reach) {
        int to = edge(line, view, middle, 1, reach);
        int from = edge(line, view, middle, -1, reach);
        return weigh(line, view, from, to, reach);
    }

    private int edge(Line line, View view, int middle, int step, int reach) {
        double points = 0;
        double best = 0;
        int edge = middle;
        for (int tick = middle; inside(line, tick) && points > best - DROP; tick += step) {
            points += points(line, view, tick, reach);
            if (points > best) {
                best = points;
                edge = tick;
            }
        }
        return edge;
    }

    private boolean inside(Line line, int tick) {
        double there = line.at(tick);
        return tick >= 0 && tick < film.ticks() && there > -1 && there < other.ticks();
    }

    private double points(Line line, View view, int tick, int reach) {
        int moment = filmMoments.at(tick);
        int place = (int) Math.round(line.at(tick));
        if (moment < 0) return otherMoments.at(place) < 0 ? BOTH_FLAT : ONE_FLAT;
        int distance = distance(view, moment, place, reach);
        return distance < 0 ? ONE_FLAT : Evidence.points(distance);
    }

    /// The least distance within reach; -1 when there is nothing to see.
    private int distance(View view, int moment, int place, int reach) {
        int least = -1;
        for (int there = place - reach; there <= place + reach; there++) {
            int otherMoment = otherMoments.at(there);
            if (otherMoment < 0) continue;
            int distance = view.distance(film, moment, other, otherMoment);
            if (least < 0 || distance < least) least = distance;
        }
        return least;
    }

    private Trace weigh(Line line, View view, int from, int to, int reach) {
        double evidence = 0;
        double agreed = 0;
        int compared = 0;
        int pictures = 0;
        int last = -1;
        for (int tick = from; tick <= to; tick++) {
            int moment = filmMoments.at(tick);
            if (moment < 0) continue;
            int distance = distance(view, moment, (int) Math.round(line.at(tick)), reach);
            if (distance < 0) continue;
            agreed += 1 - distance / 64.0;
            compared++;
            boolean isNew = last < 0
                    || Long.bitCount(film.hash(moment, view.crop()) ^ film.hash(last, view.crop()))
                            >= Evidence.NEW_PICTURE;
            if (!isNew || Evidence.points(distance) <= 0) continue;
            evidence += Evidence.of(distance);
            pictures++;
            last = moment;
        }
        return new Trace(line, view, from, to, evidence, pictures, compared == 0 ? 0 : agreed / compared);
    }

    /// The straight line, by least squares, through the places where each moment agrees best.
    private Line bend(Trace trace, int reach) {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int tick = trace.from(); tick <= trace.to(); tick++) {
            int moment = filmMoments.at(tick);
            if (moment < 0) continue;
            double place = best(trace, tick, moment, reach + 1);
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
        double speed = (n * sumXy - sumX * sumY) / spread;
        if (Math.abs(speed / trace.line().speed() - 1) > 0.05) return trace.line();
        double mean = sumX / n + trace.from();
        return Line.through(mean, sumY / n, speed);
    }

    /// The place whose picture is nearest, between equals their middle; not a number when no picture stands out.
    private double best(Trace trace, int tick, int moment, int reach) {
        double predicted = trace.line().at(tick);
        int middle = (int) Math.round(predicted);
        int least = 64;
        double sum = 0;
        int equals = 0;
        for (int there = middle - reach; there <= middle + reach; there++) {
            int otherMoment = otherMoments.at(there);
            if (otherMoment < 0) continue;
            int distance = trace.view().distance(film, moment, other, otherMoment);
            if (distance > least) continue;
            if (distance < least) {
                least = distance;
                sum = 0;
                equals = 0;
            }
            sum += there;
            equals++;
        }
        return Evidence.points(least) <= 0 || equals > reach ? Double.NaN : sum / equals;
    }
}
