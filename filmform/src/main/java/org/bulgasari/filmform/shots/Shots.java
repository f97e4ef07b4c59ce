package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;
import org.jspecify.annotations.Nullable;

/// The shots of one film, in order: they tile it, so their lengths add up to its length exactly.
public record Shots(List<Shot> list, FrameTimes times) {

    public Shots {
        list = List.copyOf(list);
    }

    /// Divides a film at its transitions. Two transitions with one boundary divide it once, by the surer one.
    public static Shots divide(FrameTimes times, List<Transition> transitions) {
        List<Shot> shots = new ArrayList<>();
        if (times.frames() == 0) return new Shots(shots, times);
        int first = 0;
        Transition in = null;
        for (Transition next : transitions.stream().sorted().toList()) {
            int boundary = next.boundary();
            if (boundary >= times.frames()) continue;
            if (boundary <= first) {
                if (in != null && boundary == first && next.confidence() > in.confidence()) in = next;
                continue;
            }
            shots.add(shot(shots.size() + 1, first, boundary, in, times));
            first = boundary;
            in = next;
        }
        shots.add(shot(shots.size() + 1, first, times.frames(), in, times));
        return new Shots(shots, times);
    }

    private static Shot shot(int number, int first, int next, @Nullable Transition in, FrameTimes times) {
        return new Shot(number, first, next - 1, times.at(first), times.at(next), in);
    }

    public int count() {
        return list.size();
    }

    public Stream<Shot> stream() {
        return list.stream();
    }

    /// Where each shot but the first begins, in seconds.
    public double[] boundaries() {
        return list.stream().skip(1).mapToDouble(shot -> shot.start().value()).toArray();
    }

    /// Lengths in seconds, in the order of the film.
    public double[] lengths() {
        return list.stream().map(Shot::length).mapToDouble(Rational::value).toArray();
    }
}
