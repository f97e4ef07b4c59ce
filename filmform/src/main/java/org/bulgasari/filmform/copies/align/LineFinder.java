package org.bulgasari.filmform.copies.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bulgasari.filmform.fingerprints.Fingerprint;

/// Finds the lines on which some seconds of one film may lie in another: each pair of like pictures votes for a place
/// at every speed from 0.85 to 1.18, and the places with most votes win (a Hough transform).
final class LineFinder {

    private static final int NEAR = 13;
    private static final int BIN = 4;
    private static final int LINES = 16;
    private static final int LEAST_PICTURES = 2;
    private static final int LONG_FILM = 20_000;
    private static final double[] SPEEDS = {
        1, 25.0 / 24, 24.0 / 25, 0.85, 0.87, 0.89, 0.91, 0.93, 0.95, 0.98, 1.02, 1.06, 1.08, 1.10, 1.12, 1.15, 1.18
    };

    private final Fingerprint film;
    private final Fingerprint other;
    private final List<View> views;

    LineFinder(Fingerprint film, Fingerprint other, List<View> views) {
        this.film = film;
        this.other = other;
        this.views = views;
    }

    /// @param votes pictures of the window that lie on the line
    record Seen(Line line, int from, int to, double votes) {}

    /// Like pictures of the landmarks from tick to tick (excluded), within a range of the other film.
    ///
    /// @param list tick, place in the other film, distance
    record Pairs(int from, int to, int otherFrom, int otherTo, List<int[]> list) {

        /// The best lines at a speed; at any, if it is 0.
        List<Seen> lines(double speed) {
            List<Seen> seen = new ArrayList<>();
            for (double each : speed == 0 ? SPEEDS : new double[] {speed})
                vote(list, each, from, to, otherFrom, otherTo, seen);
            seen.sort(Comparator.comparingDouble(Seen::votes).reversed());
            return distinct(seen);
        }
    }

    Pairs window(int from, int to, int otherFrom, int otherTo) {
        return new Pairs(from, to, otherFrom, otherTo, pairs(from, to, otherFrom, otherTo));
    }

    private static List<Seen> distinct(List<Seen> seen) {
        List<Seen> kept = new ArrayList<>();
        for (Seen each : seen) {
            int middle = (each.from() + each.to()) / 2;
            boolean known = kept.stream()
                    .anyMatch(other ->
                            Math.abs(other.line().at(middle) - each.line().at(middle)) < BIN + 1);
            if (!known) kept.add(each);
            if (kept.size() == LINES) break;
        }
        return kept;
    }

    private List<int[]> pairs(int from, int to, int otherFrom, int otherTo) {
        List<int[]> pairs = new ArrayList<>();
        int first = other.momentFrom(otherFrom);
        int last = other.momentFrom(otherTo);
        boolean sparse = last - first > LONG_FILM;
        for (int moment = film.momentFrom(from); moment < film.moments() && film.tick(moment) < to; moment++) {
            if (film.tick(moment) % Fingerprint.TICKS_A_SLOT != 0) continue;
            for (int there = first; there < last; there++) {
                if (sparse && other.tick(there) % Fingerprint.TICKS_A_SLOT != 0) continue;
                int distance = distance(moment, there);
                if (distance <= NEAR) pairs.add(new int[] {film.tick(moment), other.tick(there), distance});
            }
        }
        return pairs;
    }

    private int distance(int moment, int there) {
        int least = 64;
        for (View view : views) least = Math.min(least, view.distance(film, moment, other, there));
        return least;
    }

    private static void vote(
            List<int[]> pairs, double speed, int from, int to, int otherFrom, int otherTo, List<Seen> seen) {
        double middle = (from + to) / 2.0;
        int margin = to - from + BIN;
        int bins = (otherTo - otherFrom + 2 * margin) / BIN + 2;
        float[] votes = new float[bins];
        int[] pictures = new int[bins];
        int[] lastTick = new int[bins];
        java.util.Arrays.fill(lastTick, -1);
        for (int[] pair : pairs) {
            int bin = (int) ((pair[1] - speed * (pair[0] - middle) - otherFrom + margin) / BIN);
            for (int near = bin; near <= bin + 1; near++) {
                if (near < 0 || near >= bins || lastTick[near] == pair[0]) continue;
                lastTick[near] = pair[0];
                votes[near] += NEAR + 1 - pair[2];
                pictures[near]++;
            }
        }
        List<Seen> best = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            if (pictures[bin] < LEAST_PICTURES) continue;
            double place = bin * BIN + otherFrom - margin;
            best.add(new Seen(Line.through(middle, place, speed), from, to, votes[bin]));
        }
        best.sort(Comparator.comparingDouble(Seen::votes).reversed());
        seen.addAll(best.subList(0, Math.min(best.size(), 3 * LINES)));
    }
}
