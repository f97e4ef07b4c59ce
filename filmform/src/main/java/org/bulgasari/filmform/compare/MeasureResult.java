package org.bulgasari.filmform.compare;

import java.util.List;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// What two groups are like in one measure. Shifts are ratios (first group over second) where the measure is
/// compared so, else differences in its unit.
///
/// @param shift Hodges-Lehmann
/// @param delta Cliff's, above 0 when the first group tends to be greater
/// @param test none when not testable
public record MeasureResult(
        Measure measure,
        Side a,
        Side b,
        Effect shift,
        Effect delta,
        @Nullable Test test,
        Verdict verdict) {

    /// One group.
    ///
    /// @param films that have the measure
    /// @param directors of these
    /// @param median of the films, in the measure's unit
    /// @param values of the films in the measure's unit, in the group's order
    public record Side(int films, int directors, double median, List<Double> values) {
        public Side {
            values = List.copyOf(values);
        }
    }

    /// How far the groups lie apart.
    ///
    /// @param interval none when not testable; none for Cliff's delta of groups that do not overlap, of which a
    ///     bootstrap knows no width
    /// @param smallest that would probably have been seen; none when the spread is not known
    public record Effect(
            double value,
            @Nullable Interval interval,
            @Nullable Double smallest) {}

    /// Whether chance could have dealt the directors so unevenly.
    ///
    /// @param p of the permutation test
    /// @param holm corrected for all measures of the comparison
    /// @param least p that so many directors can give
    /// @param exact whether all deals were gone through
    public record Test(double p, double holm, double least, boolean exact, long deals) {}
}
