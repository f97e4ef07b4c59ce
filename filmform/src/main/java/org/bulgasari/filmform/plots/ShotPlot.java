package org.bulgasari.filmform.plots;

import java.util.List;
import java.util.function.DoubleFunction;

/// Every shot where it stands in the film: as wide as it lasts, and as high, on a scale of doublings.
public final class ShotPlot {

    private static final double HEIGHT = 300;
    private static final double SHORTEST = 0.04;

    /// One shot, in seconds.
    public record Block(double start, double end, boolean counted) {
        double length() {
            return end - start;
        }
    }

    /// A mean length of the shots about a moment.
    public record Mean(double at, double seconds) {}

    private ShotPlot() {}

    public static Element svg(
            Labels labels, TimeAxis time, List<Block> shots, List<Mean> means, DoubleFunction<String> label) {
        Chart chart = new Chart(labels, HEIGHT);
        double least = shots.stream().mapToDouble(Block::length).min().orElse(1);
        double most = shots.stream().mapToDouble(Block::length).max().orElse(1);
        double floor = Math.max(SHORTEST / 2, Math.min(0.5, powerBelow(least)));
        Scale y = Scale.doubling(floor, Math.max(2 * floor, most * 1.3), chart.floor(), Chart.TOP);
        Scale x = time.on(chart);
        chart.ticksLeft(y, Tick.doublings(floor, most * 1.3, label));
        for (Block shot : shots) {
            double top = y.at(shot.length());
            double from = x.at(shot.start());
            double width = x.at(shot.end()) - from;
            String counted = shot.counted() ? "" : " uncounted";
            chart.draw(Chart.box(from, top, Math.max(0.3, width), chart.floor() - top)
                    .with("class", "stem" + counted));
            chart.draw(Chart.box(from, top - 1, Math.max(1.4, width), 2).with("class", "bar" + counted));
        }
        Trace trace = new Trace();
        for (Mean mean : means) trace.to(x.at(mean.at()), y.at(mean.seconds()));
        if (means.size() > 1) chart.draw(trace.line("curve second"));
        return chart.svg();
    }

    private static double powerBelow(double seconds) {
        return Math.pow(2, Math.floor(Math.log(Math.max(SHORTEST, 0.8 * seconds)) / Math.log(2)));
    }
}
