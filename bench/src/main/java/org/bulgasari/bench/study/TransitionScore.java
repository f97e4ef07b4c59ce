package org.bulgasari.bench.study;

import java.util.Collection;
import java.util.List;

/// How what was found stands to the truth. Scores of several films are added, not averaged.
///
/// @param overlap sum over true gradual transitions of the intersection over union with what found them
/// @param falselyFound what nothing true asked for
/// @param rightType found ones that are cuts where a cut was, and none where none was
/// @param confused `not_a_cut` ranges in which something was found
record TransitionScore(
        int cuts,
        int cutsFound,
        int cutsExact,
        int gradual,
        int gradualFound,
        double overlap,
        int falselyFound,
        int rightType,
        int confusers,
        int confused) {

    static final TransitionScore NOTHING = new TransitionScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static TransitionScore sum(Collection<TransitionScore> scores) {
        return scores.stream().reduce(NOTHING, TransitionScore::plus);
    }

    static TransitionScore sum(List<TransitionScore> scores, int[] which) {
        TransitionScore sum = NOTHING;
        for (int each : which) sum = sum.plus(scores.get(each));
        return sum;
    }

    TransitionScore plus(TransitionScore other) {
        return new TransitionScore(
                cuts + other.cuts,
                cutsFound + other.cutsFound,
                cutsExact + other.cutsExact,
                gradual + other.gradual,
                gradualFound + other.gradualFound,
                overlap + other.overlap,
                falselyFound + other.falselyFound,
                rightType + other.rightType,
                confusers + other.confusers,
                confused + other.confused);
    }

    int wanted() {
        return cuts + gradual;
    }

    int hits() {
        return cutsFound + gradualFound;
    }

    /// Part of what was found that is true; 1 when nothing was found.
    double precision() {
        return hits() + falselyFound == 0 ? 1 : (double) hits() / (hits() + falselyFound);
    }

    /// Part of the truth that was found; 1 when there is none.
    double recall() {
        return wanted() == 0 ? 1 : (double) hits() / wanted();
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /// Part of the found cuts that stand on their very frame; 1 when none was found.
    double exact() {
        return cutsFound == 0 ? 1 : (double) cutsExact / cutsFound;
    }

    /// Mean intersection over union of gradual transitions, 0 for each that was not found; 1 when there is
    /// none.
    double gradualOverlap() {
        return gradual == 0 ? 1 : overlap / gradual;
    }
}
