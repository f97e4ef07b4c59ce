package org.bulgasari.filmform.report;

import java.util.Set;
import java.util.stream.IntStream;
import org.bulgasari.filmform.measures.Plausible;
import org.bulgasari.filmform.measures.Quantiles;
import org.bulgasari.filmform.measures.Rounded;
import org.bulgasari.filmform.signals.Signal;
import org.bulgasari.filmform.signals.SignalColumns;

/// How the pictures of a stretch look.
///
/// @param luma mean brightness, 0 black to 255 white
/// @param contrast mean standard deviation of brightness within a picture
/// @param saturation mean distance from grey, 0 to about 180
/// @param activity median over frames of one minus the correlation with the frame before, 0 to 2
public record PictureFigures(double luma, double contrast, double saturation, double activity) {

    public PictureFigures {
        Plausible.within("Luma", luma, 0, 255.01);
        Plausible.within("Contrast", contrast, 0, 255.01);
        Plausible.within("Saturation", saturation, 0, 200);
        Plausible.within("Activity", activity, 0, 2.01);
    }

    /// The signals that they are made of.
    public static final Set<Signal> SIGNALS = Set.of(Signal.LUMA, Signal.CONTRAST, Signal.SATURATION, Signal.ACTIVITY);

    /// Over frames from one to another, both included; the first one's step from the frame before is another
    /// shot's.
    static PictureFigures of(SignalColumns signals, int first, int last) {
        return new PictureFigures(
                mean(signals, Signal.LUMA, first, last),
                mean(signals, Signal.CONTRAST, first, last),
                mean(signals, Signal.SATURATION, first, last),
                Rounded.to(5, Quantiles.median(values(signals, Signal.ACTIVITY, first + 1, last))));
    }

    /// An even picture has no correlation, and rounding may carry one a little beyond its bounds.
    static double held(double value) {
        return Double.isFinite(value) ? Math.clamp(value, 0.0, 255.0) : 0;
    }

    private static double mean(SignalColumns signals, Signal signal, int first, int last) {
        double sum = 0;
        for (double value : values(signals, signal, first, last)) sum += value;
        return Rounded.to(3, sum / (last - first + 1));
    }

    private static double[] values(SignalColumns signals, Signal signal, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(frame -> held(signals.at(signal, frame)))
                .toArray();
    }
}
