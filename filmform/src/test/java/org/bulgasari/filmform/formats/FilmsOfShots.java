package org.bulgasari.filmform.formats;

import java.util.List;
import java.util.Objects;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.Transition.Source;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;

/// Films of known shots.
final class FilmsOfShots {

    static final Rational PAL = new Rational(25, 1);
    static final Rational NTSC = new Rational(30_000, 1001);
    static final Rational FILM = new Rational(24_000, 1001);

    private FilmsOfShots() {}

    static Shots atRate(Rational rate) {
        return Shots.divide(
                FrameTimes.constant(5000, rate),
                List.of(
                        Transition.cut(37, 0.9),
                        new Transition(TransitionType.DISSOLVE, 900, 923, 0.75, Source.MACHINE),
                        Transition.cut(1800, 1),
                        new Transition(TransitionType.FADE, 2500, 2560, 0.5, Source.HAND),
                        Transition.cut(4321, 0.333333)));
    }

    static Shots ofVaryingRate() {
        FrameTimes.Builder times = new FrameTimes.Builder(new Rational(1, 1000));
        long at = 0;
        for (int i = 0; i < 300; i++) {
            times.frame(at, 40);
            at += i < 100 ? 40 : i < 200 ? 120 : 40;
        }
        return Shots.divide(times.build(), List.of(Transition.cut(100, 1), Transition.cut(200, 1)));
    }

    /// The transitions that shots begin with, in order.
    static List<Transition> transitions(Shots shots) {
        return shots.stream().map(Shot::in).filter(Objects::nonNull).toList();
    }

    /// Frame numbers at which shots begin.
    static List<Integer> boundaries(Shots shots) {
        return shots.stream().map(Shot::firstFrame).toList();
    }
}
