package org.bulgasari.filmform.compare.page;

import java.util.List;
import org.bulgasari.filmform.compare.Figures;
import org.bulgasari.filmform.compare.GroupResult;
import org.bulgasari.filmform.compare.MeasureResult;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// Effects with their intervals, one row a measure.
final class EffectPlot {

    private static final double LEFT = 24;
    private static final double RIGHT = Svg.WIDTH - 24;
    private static final double TOP = 28;
    private static final double ROW = 54;

    private EffectPlot() {}

    /// Shifts as ratios. The band is what would not count; the fine marks are the smallest effect
    /// that would probably have shown.
    static String ratios(GroupResult result) {
        List<MeasureResult> rows =
                result.measures().stream().filter(MeasureResult::ratio).toList();
        double widest = result.protocol().wouldCount();
        for (MeasureResult row : rows) widest = Math.max(widest, reach(row));
        Scale scale = Scale.ratios(Math.min(16, widest * 1.1), LEFT, RIGHT);
        double bottom = TOP + rows.size() * ROW;
        Svg svg = new Svg(
                (int) bottom + 54, "How many times as great each measure is in the first group, with intervals");
        double counts = result.protocol().wouldCount();
        svg.area("band", scale.at(1 / counts), TOP - 14, scale.at(counts) - scale.at(1 / counts), bottom - TOP + 14);
        svg.axis(
                scale,
                TOP - 14,
                bottom,
                result.a().name() + " over " + result.b().name() + ", times");
        svg.line("zero", scale.at(1), TOP - 14, scale.at(1), bottom);
        for (int i = 0; i < rows.size(); i++) {
            MeasureResult row = rows.get(i);
            double y = TOP + i * ROW;
            svg.text("name", LEFT, y + 4, row.title());
            if (row.smallestShift() != null) {
                seen(svg, scale.at(row.smallestShift()), y + 26);
                seen(svg, scale.at(1 / row.smallestShift()), y + 26);
            }
            effect(svg, scale, y + 26, row.shift(), row.shiftInterval());
        }
        return svg.drawn();
    }

    private static double reach(MeasureResult row) {
        double reach = Math.max(row.shift(), 1 / row.shift());
        if (row.smallestShift() != null) reach = Math.max(reach, row.smallestShift());
        if (row.shiftInterval() == null) return reach;
        return Math.max(
                reach,
                Math.max(row.shiftInterval().to(), 1 / row.shiftInterval().from()));
    }

    /// Cliff's delta of every measure.
    static String deltas(GroupResult result) {
        Scale scale = Scale.linear(-1, 1, LEFT, RIGHT);
        double bottom = TOP + result.measures().size() * ROW;
        Svg svg = new Svg((int) bottom + 54, "Cliff's delta of each measure, with intervals");
        svg.axis(
                scale,
                TOP - 14,
                bottom,
                "Cliff\u2019s delta: \u22121 always less in " + result.a().name() + ", +1 always greater");
        svg.line("zero", scale.at(0), TOP - 14, scale.at(0), bottom);
        for (int i = 0; i < result.measures().size(); i++) {
            MeasureResult row = result.measures().get(i);
            double y = TOP + i * ROW;
            svg.text("name", LEFT, y + 4, row.title());
            if (row.smallestDelta() != null) {
                seen(svg, scale.at(row.smallestDelta()), y + 26);
                seen(svg, scale.at(-row.smallestDelta()), y + 26);
            }
            effect(svg, scale, y + 26, row.delta(), row.deltaInterval());
        }
        return svg.drawn();
    }

    private static void seen(Svg svg, double x, double y) {
        svg.line("seen", x, y - 9, x, y + 9);
    }

    private static void effect(Svg svg, Scale scale, double y, double effect, @Nullable Interval interval) {
        if (interval != null) {
            svg.line("interval", scale.at(interval.from()), y, scale.at(interval.to()), y);
            svg.line("interval", scale.at(interval.from()), y - 5, scale.at(interval.from()), y + 5);
            svg.line("interval", scale.at(interval.to()), y - 5, scale.at(interval.to()), y + 5);
        }
        svg.dot(0, scale.at(effect), y, 6, Figures.text(effect));
    }
}
