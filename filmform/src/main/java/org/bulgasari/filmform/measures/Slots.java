package org.bulgasari.filmform.measures;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.bulgasari.filmform.time.FrameTimes;

/// A film's length in equal parts, to draw a signal of many frames with few points.
public final class Slots {

    private final FrameTimes times;
    private final int count;

    /// @param most parts; a film of fewer frames has one a frame
    public Slots(FrameTimes times, int most) {
        this.times = times;
        this.count = Math.clamp(times.frames(), 1, most);
    }

    public int count() {
        return count;
    }

    /// The mean of a signal in every part; a part in which no frame begins repeats the one before.
    public List<Double> means(float[] values) {
        return each(values, Slots::mean);
    }

    /// The median of a signal in every part.
    public List<Double> medians(float[] values) {
        return each(values, Quantiles::median);
    }

    private List<Double> each(float[] values, ToDoubleFunction<double[]> summary) {
        double length = times.length().value();
        Double[] parts = new Double[count];
        int frame = 0;
        double last = values.length == 0 ? 0 : values[0];
        for (int slot = 0; slot < count; slot++) {
            int from = frame;
            double end = length * (slot + 1) / count;
            boolean isLast = slot == count - 1;
            while (frame < values.length && (isLast || times.secondsAt(frame) < end - 1e-9)) frame++;
            if (frame > from) last = summary.applyAsDouble(doubles(values, from, frame));
            parts[slot] = last;
        }
        return Arrays.asList(parts);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double[] doubles(float[] values, int from, int to) {
        return IntStream.range(from, to).mapToDouble(i -> values[i]).toArray();
    }
}
