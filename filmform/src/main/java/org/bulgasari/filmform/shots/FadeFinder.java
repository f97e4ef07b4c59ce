package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bulgasari.filmform.signals.Grid;
import org.bulgasari.filmform.signals.Signals;

/// Finds fades: a picture that sinks evenly into a constant one, or rises from it. Out and in through the same constant
/// picture is one fade.
final class FadeFinder {

    /// Mean deviation of brightness below which a picture is constant.
    private static final double CONSTANT = 3;
    /// Cells that count: a logo, a head-switching line or a small title does not make a picture.
    private static final int CELLS = (int) (Grid.LUMA * 0.85);
    /// Frames of a constant picture between a fade out and a fade in that are still one fade.
    private static final int LONGEST_PAUSE = 48;

    private final Signals signals;
    private final boolean[] constant;

    FadeFinder(Signals signals) {
        this.signals = signals;
        constant = new boolean[signals.frames()];
        for (int frame = 0; frame < constant.length; frame++) constant[frame] = deviation(frame) < CONSTANT;
    }

    List<Transition> find() {
        List<Transition> fades = new ArrayList<>();
        int frame = 0;
        while (frame < constant.length) {
            if (!constant[frame]) {
                frame++;
                continue;
            }
            int end = frame;
            while (end + 1 < constant.length && constant[end + 1]) end++;
            fades.addAll(around(frame, end));
            frame = end + 1;
        }
        return fades;
    }

    /// @param from first constant frame
    /// @param to last constant frame
    private List<Transition> around(int from, int to) {
        Optional<Ramp> out = Ramp.from(signals, flattest(from, Math.min(to, from + 24)), -1);
        Optional<Ramp> in = Ramp.from(signals, flattest(Math.max(from, to - 24), to), 1);
        List<Transition> fades = new ArrayList<>();
        if (out.isPresent() && in.isPresent() && in.get().near() - out.get().near() <= LONGEST_PAUSE) {
            fades.add(fade(
                    out.get().far(), in.get().far(), Math.min(out.get().surety(), in.get().surety())));
        } else {
            out.ifPresent(ramp -> fades.add(fade(ramp.far(), ramp.near(), ramp.surety())));
            in.ifPresent(ramp -> fades.add(fade(ramp.near(), ramp.far(), ramp.surety())));
        }
        return fades;
    }

    private static Transition fade(int first, int last, double surety) {
        return new Transition(TransitionType.FADE, first, Math.max(first, last), surety, Transition.Source.MACHINE);
    }

    private int flattest(int from, int to) {
        int best = from;
        for (int frame = from; frame <= to; frame++) if (deviation(frame) < deviation(best)) best = frame;
        return best;
    }

    private double deviation(int frame) {
        int[] cells = new int[Grid.LUMA];
        for (int i = 0; i < cells.length; i++) cells[i] = signals.cell(frame, i);
        Arrays.sort(cells);
        int median = cells[cells.length / 2];
        for (int i = 0; i < cells.length; i++) cells[i] = Math.abs(cells[i] - median);
        Arrays.sort(cells);
        double sum = 0;
        for (int i = 0; i < CELLS; i++) sum += cells[i];
        return sum / CELLS;
    }
}
