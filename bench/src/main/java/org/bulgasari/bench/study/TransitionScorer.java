package org.bulgasari.bench.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.synthetic.Label;
import org.bulgasari.filmform.synthetic.LabelFile;
import org.bulgasari.filmform.synthetic.LabelType;

/// Pairs what was found with the truth, one to one, by the rules of `score_transitions.py`.
///
/// A cut is found by at most three frames that touch it within the tolerance. A gradual transition is found by
/// what touches it widened by five frames, and is no longer than twice its length plus ten. Fades at the very
/// ends of the film, and labels marked unsure, are neither wanted nor punished.
final class TransitionScorer {

    private static final int LONGEST_CUT = 3;
    private static final int WIDENING = 5;
    private static final int EDGE = 5;

    private final int tolerance;
    private final List<Label> truth;
    private final List<Transition> spare;
    private TransitionScore score = TransitionScore.NOTHING;

    private TransitionScorer(LabelFile labels, List<Transition> found, int tolerance) {
        this.tolerance = tolerance;
        List<Label> zones = labels.labels().stream()
                .filter(label -> label.type() == LabelType.IGNORE)
                .toList();
        truth = labels.labels().stream()
                .filter(label -> zones.stream().noneMatch(within(label.first(), label.last())))
                .map(label -> atEdge(label, labels.frames()) ? unsure(label) : label)
                .toList();
        spare = new ArrayList<>(found.stream()
                .filter(each -> zones.stream().noneMatch(within(each.firstFrame(), each.lastFrame())))
                .toList());
    }

    /// @param tolerance frames by which a cut may be off
    static TransitionScore score(LabelFile labels, List<Transition> found, int tolerance) {
        return new TransitionScorer(labels, found, tolerance).score();
    }

    private static Predicate<Label> within(int first, int last) {
        return zone -> first >= zone.first() && last <= zone.last();
    }

    private static boolean atEdge(Label label, int frames) {
        boolean half = label.type() == LabelType.FADE_IN || label.type() == LabelType.FADE_OUT;
        return half && (label.first() <= EDGE || (frames >= 0 && label.last() >= frames - EDGE - 1));
    }

    private static Label unsure(Label label) {
        return new Label(label.type(), label.first(), label.last(), true, label.remark());
    }

    private TransitionScore score() {
        truth.stream()
                .filter(label -> !label.unsure() && label.type().transition().isPresent())
                .sorted(Comparator.comparing((Label label) -> !isCut(label)).thenComparingInt(Label::first))
                .forEach(this::want);
        truth.stream().filter(Label::unsure).forEach(this::take);
        List<Label> confusers = truth.stream()
                .filter(label -> label.type() == LabelType.NOT_A_CUT)
                .toList();
        long confused = confusers.stream().filter(this::confuses).count();
        return score.plus(
                new TransitionScore(0, 0, 0, 0, 0, 0, spare.size(), 0, confusers.size(), Math.toIntExact(confused)));
    }

    private void want(Label label) {
        Optional<Transition> taken = take(label);
        int found = taken.isPresent() ? 1 : 0;
        int typed = taken.filter(each -> (each.type() == TransitionType.CUT) == isCut(label))
                        .isPresent()
                ? 1
                : 0;
        if (isCut(label)) {
            int exact = taken.filter(each -> each.firstFrame() == label.first() && each.lastFrame() == label.first())
                            .isPresent()
                    ? 1
                    : 0;
            score = score.plus(new TransitionScore(1, found, exact, 0, 0, 0, 0, typed, 0, 0));
        } else {
            double overlap = taken.map(each -> overlap(label, each)).orElse(0.0);
            score = score.plus(new TransitionScore(0, 0, 0, 1, found, overlap, 0, typed, 0, 0));
        }
    }

    /// The best of what fits and is not yet taken; the earliest of equals.
    private Optional<Transition> take(Label label) {
        Transition best = null;
        Comparator<Transition> better = Comparator.<Transition>comparingDouble(each -> overlap(label, each))
                .thenComparingInt(each -> -Math.abs(each.firstFrame() - label.first()));
        for (Transition each : spare)
            if (fits(label, each) && (best == null || better.compare(each, best) > 0)) best = each;
        if (best != null) removeThis(best);
        return Optional.ofNullable(best);
    }

    private void removeThis(Transition taken) {
        spare.remove(taken);
    }

    private boolean fits(Label label, Transition each) {
        int span = each.lastFrame() - each.firstFrame();
        if (isCut(label))
            return span < LONGEST_CUT
                    && each.lastFrame() >= label.first() - tolerance
                    && each.firstFrame() <= label.first() + tolerance;
        return span <= 2 * (label.last() - label.first() + 1) + 10
                && each.lastFrame() >= label.first() - WIDENING
                && each.firstFrame() <= label.last() + WIDENING;
    }

    private boolean confuses(Label label) {
        return spare.stream()
                .anyMatch(each ->
                        each.lastFrame() >= label.first() - tolerance && each.firstFrame() <= label.last() + tolerance);
    }

    private static boolean isCut(Label label) {
        return label.type() == LabelType.CUT;
    }

    private static double overlap(Label label, Transition each) {
        int both = Math.min(label.last(), each.lastFrame()) - Math.max(label.first(), each.firstFrame()) + 1;
        int either = Math.max(label.last(), each.lastFrame()) - Math.min(label.first(), each.firstFrame()) + 1;
        return (double) Math.max(0, both) / either;
    }
}
