package org.bulgasari.filmform.compare;

import java.util.List;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// What two groups are like in one measure.
///
/// @param measure its word
/// @param unit of the medians
/// @param ratio whether `shift` is a ratio (first group over second) or a difference
/// @param filmsA that have the measure; likewise the other counts
/// @param medianA of the films, in the measure's unit
/// @param shift Hodges-Lehmann
/// @param shiftInterval none when not testable
/// @param delta Cliff's, above 0 when the first group tends to be greater
/// @param deltaInterval none when not testable, or when the groups do not overlap: then a bootstrap
///     knows no width
/// @param p of the permutation test; none when not testable
/// @param pHolm corrected for all measures of the comparison
/// @param leastP that so many directors can give
/// @param deals how many were gone through or drawn
/// @param smallestShift that would probably have been seen; none when the spread is not known
/// @param sentence the finding, effect and interval first
/// @param valuesA of the films, in the measure's unit, in the group's order
public record MeasureResult(
        String measure,
        String title,
        String unit,
        boolean ratio,
        int filmsA,
        int directorsA,
        int filmsB,
        int directorsB,
        double medianA,
        double medianB,
        double shift,
        @Nullable Interval shiftInterval,
        double delta,
        @Nullable Interval deltaInterval,
        @Nullable Double p,
        @Nullable Double pHolm,
        @Nullable Double leastP,
        boolean exact,
        long deals,
        @Nullable Double smallestShift,
        @Nullable Double smallestDelta,
        Verdict verdict,
        String sentence,
        List<Double> valuesA,
        List<Double> valuesB) {

    public MeasureResult {
        valuesA = List.copyOf(valuesA);
        valuesB = List.copyOf(valuesB);
    }
}
