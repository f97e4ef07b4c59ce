package org.bulgasari.filmform.plots;

import java.util.List;
import java.util.function.DoubleFunction;

/// One or more figures along a film.
public final class CurvePlot {

    private final TimeAxis time;
    private final Chart chart;
    private final Scale x;
    private final Scale y;

    private CurvePlot(Labels labels, TimeAxis time, double height, double from, double to) {
        this.time = time;
        this.chart = new Chart(labels, height);
        this.y = chart.up(from, to);
        this.x = time.on(chart);
    }

    /// @param from the lowest value that is drawn
    /// @param to the highest
    /// @param label how values are written beside the axis
    public static CurvePlot of(
            Labels labels, TimeAxis time, double height, double from, double to, DoubleFunction<String> label) {
        CurvePlot plot = new CurvePlot(labels, time, height, from, to);
        plot.chart.ticksLeft(plot.y, Tick.even(from, to, label));
        return plot;
    }

    /// A curve with what lies below it, one value for each equal part of the film.
    public CurvePlot area(List<Double> values, String styleClass) {
        Trace trace = trace(values);
        chart.draw(trace.area(chart.floor(), "area " + styleClass));
        chart.draw(trace.line("curve " + styleClass));
        return this;
    }

    public CurvePlot line(List<Double> values, String styleClass) {
        chart.draw(trace(values).line("curve " + styleClass));
        return this;
    }

    private Trace trace(List<Double> values) {
        Trace trace = new Trace();
        double step = time.length() / values.size();
        if (values.size() == 1) trace.to(x.at(0), y.at(values.getFirst()));
        for (int i = 0; i < values.size(); i++) trace.to(x.at((i + 0.5) * step), y.at(values.get(i)));
        if (values.size() == 1) trace.to(x.at(time.length()), y.at(values.getFirst()));
        return trace;
    }

    /// A stretch of the film, such as a silence, in seconds.
    public CurvePlot shade(double start, double end, String styleClass) {
        chart.shade(x.at(start), x.at(end), styleClass);
        return this;
    }

    /// A value that holds for the whole film, and its name.
    public CurvePlot level(double value, String name) {
        double at = y.at(value);
        chart.draw(Chart.line(Chart.LEFT, at, Chart.WIDTH - Chart.RIGHT, at).with("class", "level"));
        chart.draw(
                Chart.label(name, Chart.WIDTH - Chart.RIGHT - 4, at - 5, "end").with("class", "note"));
        return this;
    }

    public Element svg() {
        return chart.svg();
    }
}
