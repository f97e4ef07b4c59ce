package org.bulgasari.filmform.copies.align;

import java.util.Arrays;
import org.bulgasari.filmform.fingerprints.Fingerprint;

/// Two films, compared tick by tick along a line.
final class Comparison {

    /// Neither film has anything to see.
    static final int BOTH_FLAT = -1;
    /// Only one of them has.
    static final int ONE_FLAT = -2;

    private final Fingerprint film;
    private final Fingerprint other;
    private final int[] moments;
    private final int[] otherMoments;

    Comparison(Fingerprint film, Fingerprint other) {
        this.film = film;
        this.other = other;
        moments = byTick(film);
        otherMoments = byTick(other);
    }

    private static int[] byTick(Fingerprint film) {
        int[] moments = new int[film.moments() == 0 ? 0 : film.tick(film.moments() - 1) + 1];
        Arrays.fill(moments, -1);
        for (int moment = 0; moment < film.moments(); moment++) moments[film.tick(moment)] = moment;
        return moments;
    }

    private static int at(int[] moments, int tick) {
        return tick < 0 || tick >= moments.length ? -1 : moments[tick];
    }

    /// Whether the line meets both films at a tick.
    boolean covers(Line line, int tick) {
        double there = line.at(tick);
        return tick >= 0 && tick < film.ticks() && there > -1 && there < other.ticks();
    }

    /// The least distance within so many ticks of where the line leads, or `BOTH_FLAT`, or `ONE_FLAT`.
    int distance(Line line, View view, int tick, int reach) {
        int moment = at(moments, tick);
        int place = (int) Math.round(line.at(tick));
        if (moment < 0) return at(otherMoments, place) < 0 ? BOTH_FLAT : ONE_FLAT;
        int least = ONE_FLAT;
        for (int there = place - reach; there <= place + reach; there++) {
            int distance = distance(view, moment, there);
            if (distance >= 0 && (least < 0 || distance < least)) least = distance;
        }
        return least;
    }

    private int distance(View view, int moment, int otherTick) {
        int otherMoment = at(otherMoments, otherTick);
        return otherMoment < 0 ? ONE_FLAT : view.distance(film, moment, other, otherMoment);
    }

    /// How much the picture at a tick differs from that at an earlier one; all bits when there was none.
    int change(View view, int earlierTick, int tick) {
        int earlier = at(moments, earlierTick);
        int moment = at(moments, tick);
        return earlier < 0 || moment < 0
                ? Long.SIZE
                : Long.bitCount(film.hash(earlier, view.crop()) ^ film.hash(moment, view.crop()));
    }

    /// The tick of the other film, near where the line leads, whose picture is nearest; between equals their
    /// middle; not a number when nothing near is like it or everything is.
    double nearest(Line line, View view, int tick, int reach, int doubtful) {
        int moment = at(moments, tick);
        if (moment < 0) return Double.NaN;
        int place = (int) Math.round(line.at(tick));
        int least = doubtful;
        double sum = 0;
        int equals = 0;
        for (int there = place - reach; there <= place + reach; there++) {
            int distance = distance(view, moment, there);
            if (distance < 0 || distance > least) continue;
            if (distance < least) {
                least = distance;
                sum = 0;
                equals = 0;
            }
            sum += there;
            equals++;
        }
        return least == doubtful || equals > reach ? Double.NaN : sum / equals;
    }
}
