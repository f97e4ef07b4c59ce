package org.bulgasari.filmform.plots;

import java.util.List;

/// Where in a film its transitions are, one row for each kind.
public final class TransitionPlot {

    private static final double ROW = 30;

    /// One kind of transition: what it is called, and from when to when each lasts, in seconds.
    public record Row(String name, List<TimeAxis.Stretch> stretches) {
        public Row {
            stretches = List.copyOf(stretches);
        }
    }

    private TransitionPlot() {}

    public static Element svg(Labels labels, TimeAxis time, List<Row> rows) {
        double height = 8 + 2 * ROW * rows.size() + Chart.BOTTOM;
        Chart chart = new Chart(labels, height);
        Scale x = time.on(chart);
        double top = 8;
        for (Row row : rows) {
            chart.draw(Chart.label(row.name, Chart.LEFT, top + 17, "start").with("class", "note"));
            chart.draw(Chart.box(Chart.LEFT, top + ROW - 4, Chart.WIDTH - Chart.RIGHT - Chart.LEFT, ROW - 4)
                    .with("class", "lane"));
            for (TimeAxis.Stretch stretch : row.stretches) {
                double from = x.at(stretch.from());
                chart.draw(Chart.box(from, top + ROW - 4, Math.max(1.1, x.at(stretch.to()) - from), ROW - 4)
                        .with("class", "bar"));
            }
            top += 2 * ROW;
        }
        return chart.svg();
    }
}
