package org.bulgasari.filmform.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.bulgasari.filmform.signals.Signals;
import org.bulgasari.filmform.synthetic.Label;
import org.bulgasari.filmform.synthetic.LabelType;

/// Examples of cuts, dissolves and wipes, and of what is none, from films of known truth.
final class LearnedFrom {

    private final Examples cuts = new Examples();
    private final Examples dissolves = new Examples();
    private final Examples wipes = new Examples();
    private final Random random = new Random(1);

    void add(LearnedFrom other) {
        cuts.add(other.cuts);
        dissolves.add(other.dissolves);
        wipes.add(other.wipes);
    }

    void learnInto(Path folder) throws IOException, XGBoostError {
        Files.createDirectories(folder);
        TreeTraining.learn(cuts, 240, folder.resolve("cuts.trees"));
        TreeTraining.learn(dissolves, 260, folder.resolve("dissolves.trees"));
        TreeTraining.learn(wipes, 120, folder.resolve("wipes.trees"));
    }

    @Override
    public String toString() {
        return cuts.positives() + " cuts of " + cuts.count() + ", " + dissolves.positives() + " dissolves and "
                + wipes.positives() + " wipes of " + dissolves.count();
    }

    /// @param share of the unremarkable frames and stretches that are kept
    void add(Signals signals, List<Label> labels, double share) {
        addCuts(signals, labels, share);
        addGraduals(signals, labels, share);
    }

    private void addCuts(Signals signals, List<Label> labels, double share) {
        CutFeatures features = new CutFeatures(signals);
        for (int frame = 1; frame < signals.frames(); frame++) {
            int here = frame;
            boolean isCut =
                    labels.stream().anyMatch(l -> l.type() == LabelType.CUT && !l.unsure() && l.first() == here);
            boolean isClose = labels.stream()
                    .anyMatch(l -> (l.type() == LabelType.CUT && Math.abs(here - l.first()) <= 2)
                            || (l.type() == LabelType.IGNORE && here >= l.first() && here <= l.last()));
            boolean isConfusing = labels.stream()
                    .anyMatch(l -> l.type() == LabelType.NOT_A_CUT && here >= l.first() - 2 && here <= l.last() + 2);
            boolean isStriking = isConfusing || features.step(frame) > 12 || random.nextDouble() < share;
            if (isCut) cuts.add(features.of(frame), true, 1);
            else if (!isClose && features.step(frame) > 2 && isStriking)
                cuts.add(features.of(frame), false, isConfusing ? 2 : 1);
        }
    }

    private void addGraduals(Signals signals, List<Label> labels, double share) {
        GradualFeatures features = new GradualFeatures(signals);
        List<Label> graduals = labels.stream()
                .filter(l -> l.type() != LabelType.NOT_A_CUT && l.last() > l.first())
                .toList();
        for (Label label : graduals) addGradual(features, label);
        for (int half : GradualFinder.HALVES) {
            int stride = GradualFinder.stride(half);
            for (int middle = half + random.nextInt(stride); middle < signals.frames() - half; middle += stride * 2) {
                int from = middle - half;
                int to = middle + half;
                if (graduals.stream().anyMatch(l -> l.first() <= to && l.last() >= from)) continue;
                if (random.nextDouble() > share) continue;
                float[] seen = features.of(middle, half);
                if (seen == null) continue;
                dissolves.add(seen, false, 1);
                wipes.add(seen, false, 1);
            }
        }
    }

    private void addGradual(GradualFeatures features, Label label) {
        boolean isDissolve = label.type() == LabelType.DISSOLVE || label.type() == LabelType.OTHER_GRADUAL;
        boolean isWipe = label.type() == LabelType.WIPE;
        if (!isDissolve && !isWipe) return;
        double halfLength = (label.last() - label.first() + 2) / 2.0;
        int centre = (label.first() + label.last()) / 2;
        for (int half : GradualFinder.HALVES) {
            double ratio = half / halfLength;
            if (ratio < 0.85 || ratio > 1.5) continue;
            for (double off : new double[] {-0.15, 0, 0.15}) {
                float[] seen = features.of(centre + (int) Math.round(off * half), half);
                if (seen == null) continue;
                dissolves.add(seen, isDissolve, 1);
                wipes.add(seen, isWipe, 1);
            }
        }
    }
}
