package org.bulgasari.filmform.formats;

import java.util.Arrays;
import java.util.List;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;

/// At how many frames a second a film runs.
///
/// Taken from the median step between frames, and named by the usual rate within a thousandth of it, since
/// containers that count milliseconds show 29.97 as steps of 33 and 34.
///
/// @param rate frames a second
/// @param constant whether every frame appears within half a frame of where this rate puts it
public record FrameRate(Rational rate, boolean constant) {

    private static final List<Rational> USUAL = List.of(
            new Rational(24_000, 1001),
            new Rational(24, 1),
            new Rational(25, 1),
            new Rational(30_000, 1001),
            new Rational(30, 1),
            new Rational(48, 1),
            new Rational(50, 1),
            new Rational(60_000, 1001),
            new Rational(60, 1),
            new Rational(12, 1),
            new Rational(15, 1),
            new Rational(16, 1),
            new Rational(18, 1),
            new Rational(20, 1),
            new Rational(22, 1));

    /// Of a film; 25 for one without two frames of different times.
    public static FrameRate of(FrameTimes times) {
        double mean = times.frames() / times.length().value();
        double median = 1 / medianStep(times);
        Rational steady = named(mean);
        if (isSteady(times, steady)) return new FrameRate(steady, true);
        return new FrameRate(Double.isFinite(median) ? named(median) : new Rational(25, 1), false);
    }

    private static double medianStep(FrameTimes times) {
        double[] steps = new double[Math.max(1, times.frames() - 1)];
        for (int i = 1; i < times.frames(); i++) steps[i - 1] = times.secondsAt(i) - times.secondsAt(i - 1);
        Arrays.sort(steps);
        return steps[steps.length / 2];
    }

    private static Rational named(double rate) {
        if (!Double.isFinite(rate)) return new Rational(25, 1);
        Rational nearest = USUAL.getFirst();
        for (Rational usual : USUAL)
            if (Math.abs(usual.value() - rate) < Math.abs(nearest.value() - rate)) nearest = usual;
        boolean near = Math.abs(nearest.value() / rate - 1) < 0.001;
        return near ? nearest : new Rational(Math.max(1, Math.round(rate * 1000)), 1000);
    }

    private static boolean isSteady(FrameTimes times, Rational rate) {
        double half = 0.5 / rate.value();
        for (int i = 0; i < times.frames(); i++)
            if (Math.abs(times.secondsAt(i) - i / rate.value()) > half) return false;
        return true;
    }

    /// Where a frame of the film stands on a line of frames at this rate: its own number when the rate is
    /// constant, else the number nearest to its time.
    public long position(FrameTimes times, int frame) {
        return constant ? frame : Math.round(times.secondsAt(frame) * rate.value());
    }

    /// Frames in a second of timecode: 24 for 23.976, 30 for 29.97.
    public int nominal() {
        return Math.max(1, (int) Math.round(rate.value()));
    }

    /// Whether timecode at this rate drops numbers so as to keep to the clock, as it does in 29.97 and 59.94.
    public boolean dropsFrames() {
        return rate.denominator() == 1001 && nominal() % 30 == 0;
    }
}
