package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.measures.Plausible;
import org.bulgasari.filmform.measures.Rounded;
import org.bulgasari.filmform.measures.Slots;
import org.bulgasari.filmform.signals.Signal;
import org.bulgasari.filmform.signals.SignalColumns;

/// The look of the pictures along a film, in equal parts of its length; units as in `PictureFigures`.
///
/// @param step the length of a part, in seconds of the projection
public record PictureCurves(
        double step, List<Double> luma, List<Double> contrast, List<Double> saturation, List<Double> activity) {

    public PictureCurves {
        Plausible.within("A step", step, 0, 1e8);
        luma = Plausible.all("Luma", luma, 0, 255.01);
        contrast = Plausible.all("Contrast", contrast, 0, 255.01);
        saturation = Plausible.all("Saturation", saturation, 0, 200);
        activity = Plausible.all("Activity", activity, 0, 2.01);
        if (contrast.size() != luma.size() || saturation.size() != luma.size() || activity.size() != luma.size())
            throw new IllegalArgumentException("The curves of the picture differ in length");
    }

    static PictureCurves of(SignalColumns signals, Slots slots, double step) {
        return new PictureCurves(
                step,
                rounded(slots.means(signals.values(Signal.LUMA))),
                rounded(slots.means(signals.values(Signal.CONTRAST))),
                rounded(slots.means(signals.values(Signal.SATURATION))),
                rounded(slots.medians(signals.values(Signal.ACTIVITY))));
    }

    private static List<Double> rounded(List<Double> values) {
        return values.stream()
                .map(value -> Rounded.to(5, PictureFigures.held(value)))
                .toList();
    }
}
