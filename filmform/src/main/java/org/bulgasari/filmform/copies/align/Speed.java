package org.bulgasari.filmform.copies.align;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How fast a copy runs against the film it is a copy of.
///
/// @param ratio seconds of the film in a second of the copy: above 1 the copy is faster
/// @param name such as `25/24`, or the ratio in figures where it is none of those that carriers bring about
/// @param reason in words
public record Speed(double ratio, String name, String reason) {

    static final Speed SAME = new Speed(1, "1", "the same speed");
    private static final List<Speed> KNOWN = List.of(
            SAME,
            new Speed(25.0 / 24, "25/24", "4 % faster, as PAL shows film"),
            new Speed(24.0 / 25, "24/25", "4 % slower, as PAL slowed down to film"),
            new Speed(1001.0 / 1000, "1001/1000", "0.1 % faster, as NTSC brought to full frame rates"),
            new Speed(1000.0 / 1001, "1000/1001", "0.1 % slower, as NTSC shows film"));
    /// Seconds by which a stretch may drift from a known speed and still be called by it.
    private static final double DRIFT = 0.3;
    /// And seconds of drift that tell a tenth of a percent from none.
    private static final double SLIGHT = 0.12;

    /// The speed that a measured ratio stands for.
    ///
    /// @param length seconds over which it was measured
    static Speed of(double ratio, double length) {
        Speed nearest = KNOWN.stream()
                .min(Comparator.comparingDouble(known -> Math.abs(known.ratio - ratio) * length + known.doubt()))
                .orElseThrow();
        if (Math.abs(nearest.ratio - ratio) * length <= DRIFT) return nearest;
        String figures = String.format(Locale.ROOT, "%.4f", ratio);
        String percent = String.format(Locale.ROOT, "%.1f %%", Math.abs(ratio - 1) * 100);
        return new Speed(ratio, figures, percent + (ratio > 1 ? " faster" : " slower"));
    }

    private double doubt() {
        return ratio != 1 && Math.abs(ratio - 1) < 0.01 ? SLIGHT : 0;
    }
}
