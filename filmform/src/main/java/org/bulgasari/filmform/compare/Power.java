package org.bulgasari.filmform.compare;

import org.jspecify.annotations.Nullable;

/// What so many films could have shown, in the measure that answers the question.
///
/// @param smallest shift that four comparisons of five would have shown
/// @param directorsNeeded in each group to see the difference that would count; none when more than
///     5000, or when the measure is no ratio
public record Power(double smallest, @Nullable Integer directorsNeeded) {}
