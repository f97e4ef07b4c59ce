package org.bulgasari.filmform.compare.page;

import java.util.List;
import org.bulgasari.filmform.compare.GroupResult;
import org.bulgasari.filmform.compare.MeasureResult;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.plots.Element;
import org.jspecify.annotations.Nullable;

/// Effects with their intervals, one row a measure.
final class EffectPlot {

    private static final double EDGE = 16;
    private static final double TOP = 30;
    private static final double ROW = 56;
    private static final double MARK = 24;
    private static final double WIDEST = 16;

    private final GroupResult result;
    private final ComparisonProse prose;

    EffectPlot(GroupResult result, ComparisonProse prose) {
        this.result = result;
        this.prose = prose;
    }

    /// Shifts as ratios. The band is what would not count; the fine marks are the smallest effect that would
    /// probably have shown.
    Element ratios() {
        List<MeasureResult> rows = result.measures().stream()
                .filter(row -> row.measure().isRatio())
                .toList();
        double counts = result.protocol().wouldCount();
        double widest = rows.stream().mapToDouble(EffectPlot::reach).reduce(counts, Math::max);
        Scale scale = Scale.ratios(Math.min(WIDEST, widest * 1.1), EDGE, Svg.WIDTH - EDGE);
        double bottom = TOP + rows.size() * ROW;
        Svg svg = new Svg(bottom + 46, prose.say("ratios.title"));
        svg.box("band", scale.at(1 / counts), TOP - 20, scale.at(counts) - scale.at(1 / counts), bottom - TOP + 20);
        svg.across(
                scale,
                TOP - 20,
                bottom,
                prose::tick,
                prose.say("ratios.axis", result.a().name(), result.b().name()));
        svg.line("none", scale.at(1), TOP - 20, scale.at(1), bottom);
        for (int i = 0; i < rows.size(); i++) {
            MeasureResult.Effect shift = rows.get(i).shift();
            double y = TOP + i * ROW;
            name(svg, rows.get(i), y);
            if (shift.smallest() != null) {
                seen(svg, scale.at(shift.smallest()), y + MARK);
                seen(svg, scale.at(1 / shift.smallest()), y + MARK);
            }
            effect(svg, scale, y + MARK, shift.value(), shift.interval());
        }
        return svg.drawn();
    }

    private static double reach(MeasureResult row) {
        MeasureResult.Effect shift = row.shift();
        double reach = Math.max(shift.value(), 1 / shift.value());
        if (shift.smallest() != null) reach = Math.max(reach, shift.smallest());
        Interval interval = shift.interval();
        return interval == null ? reach : Math.max(reach, Math.max(interval.to(), 1 / interval.from()));
    }

    /// Cliff's delta of every measure.
    Element deltas() {
        Scale scale = Scale.linear(-1, 1, EDGE, Svg.WIDTH - EDGE);
        double bottom = TOP + result.measures().size() * ROW;
        Svg svg = new Svg(bottom + 46, prose.say("deltas.title"));
        svg.across(
                scale,
                TOP - 20,
                bottom,
                prose::tick,
                prose.say("deltas.axis", result.a().name()));
        svg.line("none", scale.at(0), TOP - 20, scale.at(0), bottom);
        for (int i = 0; i < result.measures().size(); i++) {
            MeasureResult.Effect delta = result.measures().get(i).delta();
            double y = TOP + i * ROW;
            name(svg, result.measures().get(i), y);
            if (delta.smallest() != null) {
                seen(svg, scale.at(delta.smallest()), y + MARK);
                seen(svg, scale.at(-delta.smallest()), y + MARK);
            }
            effect(svg, scale, y + MARK, delta.value(), delta.interval());
        }
        return svg.drawn();
    }

    private void name(Svg svg, MeasureResult row, double y) {
        svg.text("note", 0, y, "start", prose.measure(row.measure()));
    }

    private static void seen(Svg svg, double x, double y) {
        svg.line("seen", x, y - 9, x, y + 9);
    }

    private void effect(Svg svg, Scale scale, double y, double effect, @Nullable Interval interval) {
        if (interval != null) {
            svg.line("interval", scale.at(interval.from()), y, scale.at(interval.to()), y);
            svg.line("interval", scale.at(interval.from()), y - 5, scale.at(interval.from()), y + 5);
            svg.line("interval", scale.at(interval.to()), y - 5, scale.at(interval.to()), y + 5);
        }
        svg.dot(0, scale.at(effect), y, 5.5, prose.figure(effect));
    }
}
