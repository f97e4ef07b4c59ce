package org.bulgasari.filmform.measures;

import java.util.List;
import java.util.stream.IntStream;

/// Shots a minute along a film.
///
/// Every shot weighs 1, spread evenly over its own length; the whole is smoothed by a Gaussian kernel and
/// reflected at the film's ends. So the curve's area is the number of shots, whatever its smoothing, and
/// neither beginning nor end is drawn down.
///
/// @param smoothing the kernel's standard deviation, in seconds
/// @param step between two values, in seconds; the first stands half a step from the film's beginning
/// @param shotsAMinute along the film
public record CuttingRate(double smoothing, double step, List<Double> shotsAMinute) {

    private static final double REACH = 5;

    public CuttingRate {
        Plausible.within("Smoothing", smoothing, 0, 1e9);
        Plausible.within("A step", step, 0, 1e9);
        shotsAMinute = Plausible.all("A cutting rate", shotsAMinute, 0, 1e9);
    }

    /// From when to when a shot lasts, in seconds.
    public record Stretch(double from, double to) {}

    /// A 60th of the film, from 1 second to 60: a minute for every film longer than an hour. At most a 10th of
    /// the film, since it is reflected once at each end.
    public static double usualSmoothing(double length) {
        return Math.min(length / 10, Math.clamp(length / 60, 1, 60));
    }

    /// @param length of the film, in seconds
    /// @param values along the film
    public static CuttingRate of(List<Stretch> shots, double length, int values) {
        double smoothing = usualSmoothing(length);
        double step = length / values;
        double[] rates = new double[values];
        for (Stretch shot : shots) {
            add(rates, shot, step, smoothing);
            add(rates, new Stretch(-shot.to, -shot.from), step, smoothing);
            add(rates, new Stretch(2 * length - shot.to, 2 * length - shot.from), step, smoothing);
        }
        return new CuttingRate(
                smoothing,
                step,
                IntStream.range(0, values).mapToObj(i -> rates[i] * 60).toList());
    }

    private static void add(double[] rates, Stretch shot, double step, double smoothing) {
        int from = Math.max(0, (int) ((shot.from - REACH * smoothing) / step - 0.5));
        int to = Math.min(rates.length - 1, (int) Math.ceil((shot.to + REACH * smoothing) / step - 0.5));
        for (int i = from; i <= to; i++) rates[i] += weight(shot, (i + 0.5) * step, smoothing);
    }

    private static double weight(Stretch shot, double time, double smoothing) {
        double length = shot.to - shot.from;
        if (length < smoothing / 1000) return Gauss.density((time - shot.from) / smoothing) / smoothing;
        return (Gauss.below((time - shot.from) / smoothing) - Gauss.below((time - shot.to) / smoothing)) / length;
    }
}
