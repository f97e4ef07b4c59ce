package org.bulgasari.filmform.report;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.measures.Exclusion;
import org.bulgasari.filmform.measures.Span;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.plots.Labels;
import org.bulgasari.filmform.plots.Tick;
import org.bulgasari.filmform.plots.TimeAxis;

/// A page that is being written: its report, its words, and the numbers of its figures.
final class Page {

    private static final double LONG = 600;

    private final FilmFormReport report;
    private final Prose prose;
    private int figures;

    Page(FilmFormReport report, Prose prose) {
        this.report = report;
        this.prose = prose;
    }

    FilmFormReport report() {
        return report;
    }

    FilmMeasures measures() {
        return report.measures();
    }

    Prose prose() {
        return prose;
    }

    String say(String key, Object... of) {
        return prose.say(key, of);
    }

    Element section(String key) {
        return Element.of("section")
                .with("aria-labelledby", key)
                .add(Element.of("h2").with("id", key).text(say(key)));
    }

    Element paragraph(String text) {
        return Element.of("p").text(text);
    }

    /// Words of a plot: `key.title` names it, and its description is what the caption says.
    Labels labels(String key, String x, String y, Object... of) {
        return new Labels(key.replace('.', '-'), say(key + ".title"), say(key + ".caption", of), x, y);
    }

    /// A plot with its number, its title, how to read it, and the same as a table.
    Element figure(Labels labels, DataTable table, Element... drawings) {
        figures++;
        Element caption = Element.of("figcaption")
                .add(
                        Element.of("b").text(say("figure", prose.whole(figures)) + " "),
                        Element.of("i").text(labels.title() + ". "))
                .text(labels.description());
        return Element.of("figure").add(drawings).add(caption).add(table.folded(say("as.table")));
    }

    /// Time in minutes for long films, in seconds for short ones.
    TimeAxis time() {
        double length = report.length();
        List<Tick> ticks =
                isLong() ? Tick.ofTime(length, seconds -> prose.axis(seconds / 60)) : Tick.ofTime(length, prose::axis);
        return new TimeAxis(length, ticks, leftOut());
    }

    String timeName() {
        return say(isLong() ? "axis.minutes" : "axis.seconds");
    }

    private boolean isLong() {
        return report.length() > LONG;
    }

    private List<TimeAxis.Stretch> leftOut() {
        List<TimeAxis.Stretch> stretches = new ArrayList<>();
        for (ReportedShot shot : report.shots()) {
            if (shot.counted()) continue;
            TimeAxis.Stretch last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && Math.abs(last.to() - start(shot)) < 1e-6)
                stretches.set(stretches.size() - 1, new TimeAxis.Stretch(last.from(), end(shot)));
            else stretches.add(new TimeAxis.Stretch(start(shot), end(shot)));
        }
        return stretches;
    }

    /// In seconds of the projection.
    double start(ReportedShot shot) {
        return shot.start() * speed();
    }

    /// In seconds of the projection.
    double end(ReportedShot shot) {
        return shot.end() * speed();
    }

    double speed() {
        return report.profile().speed().value();
    }

    /// A stretch that is left out, in words.
    String exclusion(Exclusion exclusion) {
        String kind = say("exclusion." + exclusion.kind().name());
        return switch (exclusion.span()) {
            case Span.Seconds times ->
                say("exclusion.times", kind, Prose.clock(times.from(), 0), Prose.clock(times.to(), 0));
            case Span.Frames frames ->
                say("exclusion.frames", kind, prose.whole(frames.first()), prose.whole(frames.last()));
        };
    }
}
