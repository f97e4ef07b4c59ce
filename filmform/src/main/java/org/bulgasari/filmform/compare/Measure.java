package org.bulgasari.filmform.compare;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// One number of a film, to be compared between groups.
///
/// Shot lengths are compared on a scale of doublings: half as long and twice as long are equally far from the
/// same. The cutting rate of a whole film is 60 seconds over its ASL, so it is told with the ASL and not tested
/// again.
public enum Measure {
    MEDIAN_SHOT_LENGTH(true),
    AVERAGE_SHOT_LENGTH(true),
    SPREAD(true),
    ACCELERATION(true),
    LUMA(false),
    CONTRAST(false),
    SATURATION(false),
    ACTIVITY(false);

    private final boolean isRatio;

    Measure(boolean isRatio) {
        this.isRatio = isRatio;
    }

    /// As protocols and files write it.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is compared in doublings, and a shift read as "so many times".
    public boolean isRatio() {
        return isRatio;
    }

    /// Whether it is worked out from shot lengths, and so suffers from what the detector gets wrong.
    public boolean isOfLengths() {
        return this == MEDIAN_SHOT_LENGTH || this == AVERAGE_SHOT_LENGTH || this == SPREAD || this == ACCELERATION;
    }

    public static Optional<Measure> ofWord(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word().equals(word))
                .findFirst();
    }

    /// On the scale on which it is compared; empty when the film has no such figure.
    OptionalDouble compared(ComparedFilm film) {
        if (isOfLengths()) return OptionalDouble.of(compared(film.lengths()));
        Double figure = film.figures().get(this);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    /// In doublings.
    double compared(Lengths lengths) {
        double value = switch (this) {
            case MEDIAN_SHOT_LENGTH -> lengths.median();
            case AVERAGE_SHOT_LENGTH -> lengths.average();
            case SPREAD -> lengths.quantile(0.75) / lengths.quantile(0.25);
            case ACCELERATION -> acceleration(lengths);
            case LUMA, CONTRAST, SATURATION, ACTIVITY ->
                throw new IllegalArgumentException(word() + " is not worked out from shot lengths.");
        };
        return Math.log(value) / Math.log(2);
    }

    /// Shots that begin in the last third over those in the first, half a shot added to each.
    private static double acceleration(Lengths lengths) {
        double third = lengths.total() / 3;
        double at = 0;
        double first = 0.5;
        double last = 0.5;
        for (double length : lengths.inOrder().toArray()) {
            if (at < third) first++;
            if (at >= 2 * third) last++;
            at += length;
        }
        return last / first;
    }

    /// From the scale of comparison to the measure's own unit.
    double natural(double compared) {
        return isRatio ? Math.pow(2, compared) : compared;
    }
}
