package org.bulgasari.filmform.formats;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.Transition.Source;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;

/// A shot list without its film: where shots begin and where the last one ends.
///
/// It becomes `Shots` in two ways. Laid over the film it was made from, each boundary goes to the frame that
/// begins nearest; by itself, it is divided exactly where it says, and its frames are the shots themselves,
/// since it knows no others: lengths are then right, frame numbers mean nothing.
public final class ShotList {

    private static final Rational MICRO = new Rational(1, 1_000_000);
    private static final long HALF_A_SECOND = 500_000;

    private final List<Mark> marks;
    private final long end;
    private final Source source;

    /// @param marks in order; the first is where the first shot begins
    ShotList(List<Mark> marks, long end, Source source) {
        this.marks = List.copyOf(marks);
        this.end = end;
        this.source = source;
    }

    /// How many shots it lists.
    public int count() {
        return marks.size();
    }

    /// From the first shot's beginning to the last one's end, in seconds.
    public double length() {
        return (end - marks.getFirst().micros()) / 1e6;
    }

    /// The shots as listed, without a film. Time counts from the first of them.
    public Shots alone() {
        FrameTimes.Builder times = new FrameTimes.Builder(MICRO);
        List<Transition> transitions = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            long next = i + 1 < marks.size() ? marks.get(i + 1).micros() : end;
            times.frame(marks.get(i).micros(), next - marks.get(i).micros());
            if (i > 0) transitions.add(new Transition(marks.get(i).type(), i, i, 1, source));
        }
        return Shots.divide(times.build(), transitions);
    }

    /// The shots laid over the film. What the list leaves out by more than half a second before its first shot
    /// or after its last becomes a shot of its own, so that no listed length changes.
    public Shots over(FrameTimes times) {
        List<Transition> transitions = new ArrayList<>();
        if (marks.getFirst().micros() > HALF_A_SECOND)
            transitions.add(cut(nearest(times, marks.getFirst().micros())));
        for (Mark mark : marks.subList(1, marks.size())) transitions.add(transition(mark, times));
        if (times.length().value() * 1e6 - end > HALF_A_SECOND) transitions.add(cut(nearest(times, end)));
        return Shots.divide(times, transitions);
    }

    private Transition transition(Mark mark, FrameTimes times) {
        if (mark.type() == TransitionType.CUT) return cut(nearest(times, mark.micros()));
        int first = nearest(times, mark.firstMicros());
        return new Transition(mark.type(), first, Math.max(first, nearest(times, mark.endMicros()) - 1), 1, source);
    }

    private Transition cut(int frame) {
        return new Transition(TransitionType.CUT, frame, frame, 1, source);
    }

    private static int nearest(FrameTimes times, long micros) {
        double seconds = micros / 1e6;
        int frame = times.frameAt(seconds);
        if (frame + 1 > times.frames()) return frame;
        boolean later = times.secondsAt(frame + 1) - seconds < seconds - times.secondsAt(frame);
        return later ? frame + 1 : frame;
    }
}
