package org.bulgasari.filmform.plots;

import java.util.Comparator;
import java.util.List;
import org.bulgasari.filmform.measures.Swatch;

/// A film from its beginning to its end, each shot as wide as it lasts and filled with its own few colours, the
/// lightest above. No picture of the film is in it.
public final class ColourStrip {

    private static final double HEIGHT = 170;
    private static final double TOP = 4;
    private static final double FLOOR = 120;

    /// One shot, in seconds.
    public record Band(double start, double end, List<Swatch> palette) {
        public Band {
            palette = List.copyOf(palette);
        }
    }

    private ColourStrip() {}

    public static Element svg(Labels labels, TimeAxis time, List<Band> bands) {
        Element svg = Chart.drawing(labels, Chart.WIDTH, HEIGHT).with("class", "strip");
        Scale x = Scale.even(0, time.length(), 0.5, Chart.WIDTH - 0.5);
        svg.add(Chart.box(0.5, TOP, Chart.WIDTH - 1, FLOOR - TOP).with("class", "unseen"));
        for (Band band : bands) svg.add(column(band, x.at(band.start), x.at(band.end)));
        svg.add(Chart.box(0.5, TOP, Chart.WIDTH - 1, FLOOR - TOP).with("class", "frame"));
        for (Tick tick : time.ticks()) {
            double at = x.at(tick.value());
            String anchor = at < 12 ? "start" : at > Chart.WIDTH - 12 ? "end" : "middle";
            svg.add(Chart.line(at, FLOOR, at, FLOOR + 5).with("class", "axis"));
            svg.add(Chart.label(tick.label(), at, FLOOR + 20, anchor)
                    .with("class", tick.minor() ? "tick minor" : "tick"));
        }
        return svg.add(Chart.label(labels.x(), Chart.WIDTH, HEIGHT - 3, "end").with("class", "name"));
    }

    private static Element column(Band band, double from, double to) {
        Element column = Element.of("g");
        double top = TOP;
        double width = Math.max(0.4, to - from + 0.15);
        List<Swatch> byLightness = band.palette.stream()
                .sorted(Comparator.comparingDouble(Swatch::l).reversed())
                .toList();
        for (Swatch swatch : byLightness) {
            double height = (FLOOR - TOP) * swatch.share();
            column.add(Chart.box(from, top, width, height + 0.1).with("fill", swatch.hex()));
            top += height;
        }
        return column;
    }
}
