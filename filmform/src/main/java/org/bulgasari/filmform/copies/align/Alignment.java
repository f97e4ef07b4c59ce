package org.bulgasari.filmform.copies.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Two films side by side.
///
/// @param length of the one film, in seconds
/// @param otherLength of the other
/// @param matched what both show, in the order of the one film, without overlaps in either
/// @param speed of the one film against the other; none when nothing is shared
/// @param evidence decimal orders against chance, less what chance gives to each further line that was looked for
public record Alignment(
        double length,
        double otherLength,
        List<Stretch> matched,
        @Nullable Speed speed,
        double evidence) {

    /// Less than this is not called a gap.
    private static final double LEAST_GAP = 0.5;

    public Alignment {
        matched = List.copyOf(matched);
    }

    /// What only the one film shows.
    public List<Span> missing() {
        return gaps(length, Stretch::from, Stretch::to);
    }

    /// What only the other film shows.
    public List<Span> inserted() {
        return gaps(otherLength, Stretch::otherFrom, Stretch::otherTo);
    }

    /// Matched stretches that stand elsewhere in the other film's order.
    public List<Stretch> reordered() {
        return matched.stream().filter(Stretch::reordered).toList();
    }

    /// Seconds of the one film that are matched.
    public double matchedLength() {
        return matched.stream().mapToDouble(Stretch::length).sum();
    }

    /// Mean likeness of what is matched; 0 when nothing is.
    public double likeness() {
        double length = matchedLength();
        return length == 0
                ? 0
                : matched.stream()
                                .mapToDouble(each -> each.likeness() * each.length())
                                .sum()
                        / length;
    }

    private List<Span> gaps(double end, ToDoubleFunction<Stretch> from, ToDoubleFunction<Stretch> to) {
        List<Span> gaps = new ArrayList<>();
        double at = 0;
        for (Stretch stretch :
                matched.stream().sorted(Comparator.comparingDouble(from)).toList()) {
            if (from.applyAsDouble(stretch) - at >= LEAST_GAP) gaps.add(new Span(at, from.applyAsDouble(stretch)));
            at = Math.max(at, to.applyAsDouble(stretch));
        }
        if (end - at >= LEAST_GAP) gaps.add(new Span(at, end));
        return gaps;
    }
}
