package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bulgasari.filmform.signals.Grid;
import org.bulgasari.filmform.signals.Signals;

/// Finds fades: a picture that sinks evenly into a constant one, or rises from it. Out and in through the same
/// constant picture is one fade.
final class FadeFinder {

    /// How constant a constant picture is.
    ///
    /// @param deviation mean, of brightness, that is less
    /// @param cells that count, those that deviate least
    private record Level(double deviation, int cells) {}

    /// First pictures in which there is nothing; then such as have a logo, a head-switching line or a small
    /// title.
    private static final List<Level> LEVELS =
            List.of(new Level(1.2, Grid.LUMA), new Level(3, (int) (Grid.LUMA * 0.85)));

    /// Frames of a constant picture between a fade out and a fade in that are still one fade.
    private static final int LONGEST_PAUSE = 48;

    private final Signals signals;

    FadeFinder(Signals signals) {
        this.signals = signals;
    }

    /// No two share a frame.
    List<Transition> find() {
        List<Transition> fades = new ArrayList<>();
        for (Level level : LEVELS)
            for (Transition fade : find(level)) if (fades.stream().noneMatch(fade::meets)) fades.add(fade);
        return fades;
    }

    private List<Transition> find(Level level) {
        double[] deviation = new double[signals.frames()];
        for (int frame = 0; frame < deviation.length; frame++) deviation[frame] = deviation(frame, level.cells);
        List<Transition> fades = new ArrayList<>();
        int frame = 0;
        while (frame < deviation.length) {
            int end = frame;
            while (end < deviation.length && deviation[end] < level.deviation) end++;
            if (end > frame) fades.addAll(around(frame, end - 1, deviation));
            frame = end + 1;
        }
        return fades;
    }

    /// @param from first constant frame
    /// @param to last constant frame
    private List<Transition> around(int from, int to, double[] deviation) {
        Optional<Ramp> out = Ramp.from(signals, flattest(deviation, from, Math.min(to, from + 24)), -1);
        Optional<Ramp> in = Ramp.from(signals, flattest(deviation, Math.max(from, to - 24), to), 1);
        List<Transition> fades = new ArrayList<>();
        if (out.isPresent() && in.isPresent() && in.get().near() - out.get().near() <= LONGEST_PAUSE) {
            fades.add(fade(
                    out.get().far(),
                    in.get().far(),
                    Math.min(out.get().surety(), in.get().surety())));
        } else {
            out.ifPresent(ramp -> fades.add(fade(ramp.far(), ramp.near(), ramp.surety())));
            in.ifPresent(ramp -> fades.add(fade(ramp.near(), ramp.far(), ramp.surety())));
        }
        return fades;
    }

    private static Transition fade(int first, int last, double surety) {
        return new Transition(TransitionType.FADE, first, Math.max(first, last), surety, Transition.Source.MACHINE);
    }

    private static int flattest(double[] deviation, int from, int to) {
        int best = from;
        for (int frame = from; frame <= to; frame++) if (deviation[frame] < deviation[best]) best = frame;
        return best;
    }

    private double deviation(int frame, int counted) {
        int[] cells = new int[Grid.LUMA];
        for (int i = 0; i < cells.length; i++) cells[i] = signals.cell(frame, i);
        Arrays.sort(cells);
        int median = cells[cells.length / 2];
        for (int i = 0; i < cells.length; i++) cells[i] = Math.abs(cells[i] - median);
        Arrays.sort(cells);
        double sum = 0;
        for (int i = 0; i < counted; i++) sum += cells[i];
        return sum / counted;
    }
}
