package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.signals.Grid;
import org.bulgasari.filmform.signals.Signals;

/// Finds cuts in the signals of a film: frames that a learned classifier takes for the first of a new shot,
/// more surely than their neighbours.
final class CutFinder {

    private static final int NEIGHBOURS = 3;
    /// Mean difference of brightness below which nothing new is seen: a line of text on black.
    private static final double LEAST = 3;
    /// Share of a new picture in a frame that shows it.
    private static final double BLENDED = 0.3;

    private CutFinder() {}

    /// @param surety from 0 to 1: what the classifier has to say of a cut at least
    static List<Transition> find(Signals signals, BoostedTrees classifier, double surety) {
        double[] sure = new double[signals.frames()];
        CutFeatures features = new CutFeatures(signals);
        for (int frame = 1; frame < sure.length; frame++)
            if (features.step(frame) >= LEAST) sure[frame] = classifier.probability(features.of(frame));
        List<Transition> cuts = new ArrayList<>();
        for (int frame = 1; frame < sure.length; frame++)
            if (sure[frame] >= surety && isPeak(sure, frame))
                cuts.add(Transition.cut(firstShown(signals, frame), sure[frame]));
        return cuts;
    }

    /// Where fields or frames were blended, a frame shows both shots: there the new one is first shown.
    private static int firstShown(Signals signals, int frame) {
        if (frame < 2) return frame;
        double along = 0;
        double all = 0;
        for (int i = 0; i < Grid.CELLS; i++) {
            double way = signals.cell(frame, i) - signals.cell(frame - 2, i);
            along += (signals.cell(frame - 1, i) - signals.cell(frame - 2, i)) * way;
            all += way * way;
        }
        return along > BLENDED * all ? frame - 1 : frame;
    }

    private static boolean isPeak(double[] values, int frame) {
        for (int i = Math.max(0, frame - NEIGHBOURS); i <= Math.min(values.length - 1, frame + NEIGHBOURS); i++)
            if (values[i] > values[frame] || (values[i] == values[frame] && i < frame)) return false;
        return true;
    }
}
