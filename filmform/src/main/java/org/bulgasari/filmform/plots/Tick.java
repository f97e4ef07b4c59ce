package org.bulgasari.filmform.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// A mark on an axis.
///
/// @param minor whether its label may be left out where there is little room
public record Tick(double value, String label, boolean minor) {

    private static final double[] SECONDS = {
        0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 36_000
    };
    private static final int MOST = 8;

    /// Along a film, at a round step.
    public static List<Tick> ofTime(double length, DoubleFunction<String> label) {
        for (double step : SECONDS) if (length / step <= MOST) return every(0, length, step, label);
        return every(0, length, length, label);
    }

    /// Up to six, at 1, 2 or 5 times a power of ten.
    public static List<Tick> even(double from, double to, DoubleFunction<String> label) {
        double raw = (to - from) / 5;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = raw <= power ? power : raw <= 2 * power ? 2 * power : raw <= 5 * power ? 5 * power : 10 * power;
        return every(from, to, step, label);
    }

    /// At powers of two.
    public static List<Tick> doublings(double from, double to, DoubleFunction<String> label) {
        List<Tick> ticks = new ArrayList<>();
        int first = (int) Math.ceil(Math.log(from) / Math.log(2) - 1e-9);
        int last = (int) Math.floor(Math.log(to) / Math.log(2) + 1e-9);
        boolean crowded = last - first > 6;
        for (int i = first; i <= last; i++) {
            double value = Math.pow(2, i);
            ticks.add(new Tick(value, label.apply(value), crowded && Math.floorMod(i, 2) == 1));
        }
        return ticks;
    }

    private static List<Tick> every(double from, double to, double step, DoubleFunction<String> label) {
        List<Tick> ticks = new ArrayList<>();
        long first = (long) Math.ceil(from / step - 1e-9);
        for (long i = first; i * step <= to + step * 1e-6 && ticks.size() < 2 * MOST; i++)
            ticks.add(new Tick(i * step, label.apply(i * step), Math.floorMod(i - first, 2L) == 1));
        return ticks;
    }
}
