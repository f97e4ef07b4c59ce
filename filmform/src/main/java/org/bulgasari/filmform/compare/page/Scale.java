package org.bulgasari.filmform.compare.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// From values to points on an axis.
///
/// @param ticks values worth naming
record Scale(double from, double to, DoubleUnaryOperator onLine, double start, double end, List<Double> ticks) {

    private static final double[] STEPS = {1, 2, 5};
    private static final double[] FINE_STEPS = {1, 1.5, 2, 3, 4, 5, 6, 8};

    static Scale linear(double from, double to, double start, double end) {
        double raw = (to - from) / 5;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = raw / power > 5 ? 10 * power : raw / power > 2 ? 5 * power : raw / power > 1 ? 2 * power : power;
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.ceil(from / step - 1e-9) * step; tick <= to + step * 1e-9; tick += step)
            ticks.add(Math.abs(tick) < step / 1e6 ? 0 : tick);
        return new Scale(from, to, value -> value, start, end, ticks);
    }

    /// For values above zero.
    static Scale logarithmic(double from, double to, double start, double end) {
        List<Double> ticks = new ArrayList<>();
        double[] steps = to / from < 12 ? FINE_STEPS : STEPS;
        for (double power = 1e-6; power < to * 1.001; power *= 10)
            for (double step : steps) {
                double tick = step * power;
                if (tick >= from * 0.999 && tick <= to * 1.001) ticks.add(tick);
            }
        return new Scale(from, to, Math::log, start, end, ticks);
    }

    /// For ratios: ticks at the same distances on both sides of 1.
    static Scale ratios(double widest, double start, double end) {
        double most = Math.max(1.3, widest);
        List<Double> ticks = new ArrayList<>(List.of(1.0));
        double[] candidates = most > 3 ? new double[] {2, 4, 8, 16} : new double[] {1.25, 1.5, 2, 2.5, 3};
        for (double tick : candidates)
            if (tick <= most) {
                ticks.add(tick);
                ticks.addFirst(1 / tick);
            }
        return new Scale(1 / most, most, Math::log, start, end, ticks);
    }

    double at(double value) {
        double inside = Math.clamp(value, from, to);
        double part = (onLine.applyAsDouble(inside) - onLine.applyAsDouble(from))
                / (onLine.applyAsDouble(to) - onLine.applyAsDouble(from));
        return start + part * (end - start);
    }
}
