package org.bulgasari.filmform.plots;

import java.util.List;
import java.util.function.DoubleFunction;
import org.bulgasari.filmform.measures.Swatch;

/// Colours of a film by their share, and where they lie between green and red, blue and yellow.
public final class PalettePlot {

    private static final double BAR_HEIGHT = 96;
    private static final double SIDE = 400;
    private static final double EDGE = 44;
    private static final double LEAST_REACH = 20;
    private static final double LARGEST = 52;

    private PalettePlot() {}

    /// Side by side, as wide as their share.
    public static Element bar(Labels labels, List<Swatch> palette, DoubleFunction<String> percent) {
        Element svg = Chart.drawing(labels, Chart.WIDTH, BAR_HEIGHT).with("class", "strip");
        double x = 0.5;
        for (Swatch swatch : palette) {
            double width = (Chart.WIDTH - 1) * swatch.share();
            svg.add(Chart.box(x, 4, width + 0.1, 60).with("fill", swatch.hex()));
            if (width > 44)
                svg.add(Chart.label(percent.apply(swatch.share() * 100), x + width / 2, 84, "middle")
                        .with("class", "tick"));
            x += width;
        }
        return svg.add(Chart.box(0.5, 4, Chart.WIDTH - 1, 60).with("class", "frame"));
    }

    /// In the plane of a* and b*: discs as large as their share.
    public static Element plane(Labels labels, List<Swatch> palette, DoubleFunction<String> label) {
        Element svg = Chart.drawing(labels, SIDE, SIDE);
        double reach = Math.ceil(palette.stream()
                                .mapToDouble(s -> Math.max(Math.abs(s.a()), Math.abs(s.b())))
                                .max()
                                .orElse(0)
                        * 1.15
                        / LEAST_REACH)
                * LEAST_REACH;
        double most = Math.max(LEAST_REACH, reach);
        Scale x = Scale.even(-most, most, EDGE, SIDE - 12);
        Scale y = Scale.even(-most, most, SIDE - EDGE, 12 + 14);
        for (double value : new double[] {-most, -most / 2, 0, most / 2, most}) {
            svg.add(Chart.line(x.at(value), y.at(-most), x.at(value), y.at(most))
                    .with("class", value == 0 ? "axis" : "grid"));
            svg.add(Chart.line(x.at(-most), y.at(value), x.at(most), y.at(value))
                    .with("class", value == 0 ? "axis" : "grid"));
            String tick = Math.abs(value) == most / 2 ? "tick minor" : "tick";
            svg.add(Chart.label(label.apply(value), x.at(value), SIDE - EDGE + 18, value == most ? "end" : "middle")
                    .with("class", tick));
            svg.add(Chart.label(label.apply(value), EDGE - 6, y.at(value) + 4, "end")
                    .with("class", tick));
        }
        for (Swatch swatch : palette)
            svg.add(Element.of("circle")
                    .with("cx", x.at(swatch.a()))
                    .with("cy", y.at(swatch.b()))
                    .with("r", Math.max(2.5, LARGEST * Math.sqrt(swatch.share())))
                    .with("fill", swatch.hex())
                    .with("class", "disc"));
        svg.add(Chart.label(labels.y(), 0, 13, "start").with("class", "name"));
        return svg.add(Chart.label(labels.x(), SIDE - 12, SIDE - 3, "end").with("class", "name"));
    }
}
