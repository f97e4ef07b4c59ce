package org.bulgasari.filmform.compare;

import java.time.LocalDate;

/// Where what was measured is not what the protocol laid down. None stops a comparison; all are printed with
/// it.
public sealed interface Departure {

    /// Planned in a group, and not measured.
    record NotMeasured(String film, String group) implements Departure {}

    /// Planned in a group, and measured in the other.
    record InOtherGroup(String film, String group) implements Departure {}

    /// Measured in a group, and not in the protocol.
    record NotPlanned(String film, String group) implements Departure {}

    /// Given to the comparison, and in neither group of the protocol: left out.
    record LeftOut(String film) implements Departure {}

    /// Studied on a day before the protocol says it was fixed.
    record MeasuredBefore(String film, LocalDate measured, LocalDate fixed) implements Departure {}

    /// A film of the first group without a film of the second near enough in time.
    record WithoutControl(String film, int year, String group, int yearsApart, boolean sameGenre)
            implements Departure {}
}
