package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bulgasari.filmform.signals.Grid;
import org.bulgasari.filmform.signals.Signals;

/// Finds dissolves and wipes: stretches that a learned classifier takes for one, more surely than those they
/// overlap.
final class GradualFinder {

    /// Half the lengths of the stretches that are tried, in frames.
    static final int[] HALVES = {4, 6, 8, 11, 15, 21, 29, 40, 56, 76};

    /// A whole number of every stride.
    static final int COMMON_STRIDE = 24;

    private static final int[] STRIDES = {24, 12, 8, 6, 4, 3, 2};

    /// Films have so many times as many dissolves as wipes, or more: the doubt in a wipe must be less in
    /// proportion.
    private static final double RARER = 4;

    private final Signals signals;
    private final GradualFeatures features;
    private final Classifiers classifiers;

    GradualFinder(Signals signals, Classifiers classifiers) {
        this.signals = signals;
        this.classifiers = classifiers;
        features = new GradualFeatures(signals);
    }

    private record Stretch(TransitionType type, int middle, int half, double surety) {

        boolean meets(Stretch other) {
            return Math.abs(middle - other.middle) <= half + other.half;
        }
    }

    /// @param surety from 0 to 1: what the classifier has to say of a stretch at least
    List<Transition> find(double surety) {
        List<Stretch> all = new ArrayList<>();
        for (int half : HALVES) {
            for (int middle = half; middle < signals.frames() - half; middle += stride(half)) {
                float[] seen = features.of(middle, half);
                if (seen == null) continue;
                double dissolve = classifiers.dissolves().probability(seen);
                double wipe = classifiers.wipes().probability(seen);
                boolean isWipe = RARER * (1 - wipe) <= 1 - surety;
                if (dissolve < surety && !isWipe) continue;
                all.add(
                        isWipe && wipe > dissolve
                                ? new Stretch(TransitionType.WIPE, middle, half, wipe)
                                : new Stretch(TransitionType.DISSOLVE, middle, half, dissolve));
            }
        }
        all.sort(Comparator.comparingDouble(Stretch::surety).reversed());
        List<Stretch> kept = new ArrayList<>();
        for (Stretch stretch : all) if (kept.stream().noneMatch(stretch::meets)) kept.add(stretch);
        return kept.stream().map(this::fitted).sorted().toList();
    }

    /// By how many frames the next stretch of a length is moved: a fifth of half its length or less, and one of
    /// a few numbers, so that searches that begin at different frames meet soon.
    static int stride(int half) {
        for (int stride : STRIDES) if (stride <= half / 5) return stride;
        return 1;
    }

    /// A stretch is only roughly as long as the transition in it: the middle half of the way from the old
    /// picture to the new tells where the whole of it begins and ends.
    private Transition fitted(Stretch stretch) {
        int first = stretch.middle - stretch.half;
        int last = stretch.middle + stretch.half;
        double quarter = crossing(first, last, 0.25);
        double threeQuarters = crossing(first, last, 0.75);
        double beyond = (threeQuarters - quarter) / 2;
        int from = Math.clamp(Math.round(quarter - beyond + 0.5), first, stretch.middle);
        int to = Math.clamp(Math.round(threeQuarters + beyond - 0.5), stretch.middle, last);
        return new Transition(stretch.type, from, to, stretch.surety, Transition.Source.MACHINE);
    }

    private double crossing(int first, int last, double share) {
        double before = 0;
        for (int frame = first + 1; frame <= last; frame++) {
            double here = share(frame, first, last);
            if (here >= share) return frame - 1 + (share - before) / Math.max(1e-6, here - before);
            before = here;
        }
        return last;
    }

    private double share(int frame, int first, int last) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < Grid.CELLS; i++) {
            double way = signals.cell(last, i) - signals.cell(first, i);
            sum += (signals.cell(frame, i) - signals.cell(first, i)) * way;
            all += way * way;
        }
        return sum / all;
    }
}
