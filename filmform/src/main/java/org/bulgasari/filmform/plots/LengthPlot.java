package org.bulgasari.filmform.plots;

import java.util.List;
import java.util.function.DoubleFunction;
import org.bulgasari.filmform.measures.DensityPoint;
import org.bulgasari.filmform.measures.LengthBin;
import org.bulgasari.filmform.measures.ShotLengths;

/// How many shots are how long, on a scale of doublings: bins, a smooth density over them, median and mean.
public final class LengthPlot {

    private static final double HEIGHT = 300;
    private static final double DOUBLINGS_A_BIN = 0.5;

    private LengthPlot() {}

    /// @param median the median's name, and `mean` the mean's
    public static Element svg(
            Labels labels, ShotLengths lengths, String median, String mean, DoubleFunction<String> label) {
        List<LengthBin> bins = lengths.histogram();
        double from = bins.getFirst().from() / Math.sqrt(2);
        double to = bins.getLast().to() * Math.sqrt(2);
        Chart chart = new Chart(labels, HEIGHT);
        Scale x = Scale.doubling(from, to, Chart.LEFT, Chart.WIDTH - Chart.RIGHT);
        double most = 1.12
                * Math.max(1, bins.stream().mapToInt(LengthBin::count).max().orElse(1));
        Scale y = chart.up(0, most);
        chart.ticksLeft(
                y,
                Tick.even(0, most, label).stream()
                        .filter(tick -> tick.value() == Math.rint(tick.value()))
                        .toList());
        for (LengthBin bin : bins) {
            double top = y.at(bin.count());
            chart.draw(Chart.box(
                            x.at(bin.from()) + 0.75, top, x.at(bin.to()) - x.at(bin.from()) - 1.5, chart.floor() - top)
                    .with("class", "bar"));
        }
        density(chart, x, y, lengths);
        chart.ticksBelow(x, Tick.doublings(from, to, label));
        boolean medianIsLeft = lengths.median() <= lengths.average();
        mark(chart, x.at(lengths.median()), median, medianIsLeft);
        mark(chart, x.at(lengths.average()), mean, !medianIsLeft);
        return chart.svg();
    }

    private static void density(Chart chart, Scale x, Scale y, ShotLengths lengths) {
        Trace trace = new Trace();
        for (DensityPoint point : lengths.density()) {
            if (point.seconds() < x.from() || point.seconds() > x.to()) continue;
            trace.to(x.at(point.seconds()), y.at(point.share() * lengths.count() * DOUBLINGS_A_BIN));
        }
        if (!lengths.density().isEmpty()) chart.draw(trace.line("curve second"));
    }

    private static void mark(Chart chart, double at, String name, boolean toTheLeft) {
        chart.draw(Chart.line(at, Chart.TOP - 6, at, chart.floor()).with("class", "level"));
        chart.draw(Chart.label(name, at + (toTheLeft ? -5 : 5), Chart.TOP + 4, toTheLeft ? "end" : "start")
                .with("class", "note"));
    }
}
