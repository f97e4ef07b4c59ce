package org.bulgasari.filmform.signals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.SmallPicture;

/// Measures the signals of a film while its pictures go by. One thread.
///
/// Pictures wait in stretches of ten seconds or so, until it is known what borders leave of them. Costs about a
/// megabyte, and what the sink costs.
public final class SignalMeter implements FilmViewer {

    private static final int STRETCH = 250;
    private static final int FURTHEST = 5;

    private final SignalSink signals;
    private final List<SmallPicture> stretch = new ArrayList<>();
    private final Deque<SmallPicture> before = new ArrayDeque<>();
    private ActivePicture active = ActivePicture.WHOLE;

    /// Keeps the signals in memory.
    public SignalMeter() {
        this(new Signals.Builder());
    }

    /// Hands the signals on.
    public SignalMeter(SignalSink sink) {
        signals = sink;
    }

    @Override
    public void see(SmallPicture picture) {
        stretch.add(picture);
        if (stretch.size() == STRETCH) measure();
    }

    /// Measures the pictures that still wait: there are no more.
    public void finish() {
        measure();
    }

    /// The signals of all pictures seen.
    ///
    /// @throws IllegalStateException when they were handed on
    public Signals signals() {
        finish();
        if (signals instanceof Signals.Builder kept) return kept.build();
        throw new IllegalStateException("The signals were not kept in memory");
    }

    private void measure() {
        active = ActivePicture.of(stretch, active);
        List<Look> looks = new ArrayList<>();
        for (SmallPicture picture : before) looks.addFirst(new Look(picture, active));
        for (SmallPicture picture : stretch) {
            Look look = new Look(picture, active);
            measure(look, looks);
            looks.addFirst(look);
            if (looks.size() > FURTHEST) looks.removeLast();
            before.addLast(picture);
            if (before.size() > FURTHEST) before.removeFirst();
        }
        stretch.clear();
    }

    /// @param looks at the pictures before, the last one first
    private void measure(Look look, List<Look> looks) {
        signals.frame(Grid.of(look.picture(), active));
        PictureStatistics.measure(look.picture(), active, signals);
        if (looks.isEmpty()) return;
        SmallPicture last = looks.getFirst().picture();
        signals.set(Signal.ACTIVITY, PictureStatistics.activity(last, look.picture(), active));
        compare(look, looks, 1, Signal.TONES_1, Signal.COLOURS_1);
        compare(look, looks, 2, Signal.TONES_2, Signal.COLOURS_2);
        compare(look, looks, 3, Signal.TONES_3, Signal.COLOURS_3);
        compare(look, looks, 5, Signal.TONES_5, Signal.COLOURS_5);
    }

    private void compare(Look look, List<Look> looks, int away, Signal tones, Signal colours) {
        if (looks.size() < away) return;
        Look other = looks.get(away - 1);
        signals.set(tones, look.toneDistance(other));
        signals.set(colours, look.colourDistance(other));
    }
}
