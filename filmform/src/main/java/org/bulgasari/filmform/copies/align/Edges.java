package org.bulgasari.filmform.copies.align;

import java.util.Arrays;
import org.bulgasari.filmform.fingerprints.Fingerprint;

/// Turns the ticks of a trace into seconds of both films, moved to where a shot begins or the film ends if that
/// is near.
final class Edges {

    private static final double TICKS = Fingerprint.TICKS_A_SECOND;
    private static final double NEAR = 0.4;

    private final Fingerprint film;
    private final Fingerprint other;
    private final double[] boundaries;
    private final double[] otherBoundaries;

    Edges(Fingerprint film, Fingerprint other) {
        this.film = film;
        this.other = other;
        boundaries = film.boundaries();
        otherBoundaries = other.boundaries();
    }

    Stretch stretch(Trace trace, int from, int to) {
        double[] start = edge(trace, from / TICKS);
        double[] end = edge(trace, (to + 1) / TICKS);
        return new Stretch(
                start[0],
                end[0],
                start[1],
                end[1],
                trace.likeness(),
                trace.view().mirrored(),
                false);
    }

    private double[] edge(Trace trace, double time) {
        double speed = trace.line().speed();
        double offset = trace.line().offset() / TICKS;
        double there = speed * time + offset;
        double moved = time;
        double nearest = NEAR;
        for (double candidate : new double[] {
            near(boundaries, time),
            (near(otherBoundaries, there) - offset) / speed,
            0,
            film.length(),
            -offset / speed,
            (other.length() - offset) / speed
        }) {
            if (Math.abs(candidate - time) < nearest) {
                nearest = Math.abs(candidate - time);
                moved = candidate;
            }
        }
        double here = Math.clamp(moved, 0, film.length());
        return new double[] {here, Math.clamp(speed * moved + offset, 0, other.length())};
    }

    private static double near(double[] boundaries, double time) {
        int after = Arrays.binarySearch(boundaries, time);
        if (after < 0) after = -after - 1;
        double next = after < boundaries.length ? boundaries[after] : Double.POSITIVE_INFINITY;
        double last = after > 0 ? boundaries[after - 1] : Double.NEGATIVE_INFINITY;
        return next - time < time - last ? next : last;
    }
}
