package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.measures.Silence;
import org.bulgasari.filmform.plots.CurvePlot;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.plots.Labels;

/// How loud the film is, and where it is silent.
final class SoundSection implements Section {

    private static final double HEIGHT = 260;
    private static final double QUIETEST = -70;

    @Override
    public List<Element> draw(Page page) {
        Element section = page.section("sound.heading");
        SoundFigures sound = page.measures().sound();
        if (sound == null) return List.of(section.add(page.paragraph(page.say("sound.none"))));
        section.add(page.paragraph(words(page, sound)), plot(page, sound));
        if (!sound.silences().isEmpty()) section.add(silences(page, sound));
        Double speech = sound.speechShare();
        return List.of(section.add(page.paragraph(
                speech == null
                        ? page.say("speech.none")
                        : page.say("speech.share", page.prose().percent(100 * speech)))));
    }

    private static String words(Page page, SoundFigures sound) {
        Prose prose = page.prose();
        Double integrated = sound.integrated();
        return page.say(
                integrated == null ? "sound.words.silent" : "sound.words",
                integrated == null ? "" : prose.number(integrated, 1),
                prose.number(sound.range(), 1),
                prose.number(sound.loudestMoment(), 1),
                prose.number(sound.samplePeak(), 1));
    }

    private static Element plot(Page page, SoundFigures sound) {
        Prose prose = page.prose();
        DataTable table = new DataTable(
                page.say("sound.title"), List.of(page.say("time"), page.say("momentary"), page.say("short.term")));
        for (int i = 0; i < sound.momentary().size(); i++)
            table.row(
                    Prose.clock((i + 0.5) * sound.step(), 1),
                    prose.number(sound.momentary().get(i), 1),
                    prose.number(sound.shortTerm().get(i), 1));
        Labels labels = page.labels(
                "sound",
                page.timeName(),
                page.say("axis.lufs"),
                prose.number(sound.silenceBelow(), 0),
                prose.setting(sound.silenceLeast()));
        double most = Math.max(
                -10, sound.momentary().stream().mapToDouble(v -> v).max().orElse(0) + 3);
        CurvePlot plot = CurvePlot.of(labels, page.time(), HEIGHT, QUIETEST, most, prose::axis);
        for (Silence silence : sound.silences())
            plot.shade(silence.from() * page.speed(), silence.to() * page.speed(), "silence");
        plot.area(sound.shortTerm(), "first").line(sound.momentary(), "second");
        Double integrated = sound.integrated();
        if (integrated != null) plot.level(integrated, page.say("mark.integrated", prose.number(integrated, 1)));
        return page.figure(labels, table, plot.svg());
    }

    private static Element silences(Page page, SoundFigures sound) {
        Prose prose = page.prose();
        DataTable table = new DataTable(
                page.say("silences.title"), List.of(page.say("from"), page.say("to"), page.say("length")));
        for (Silence silence : sound.silences())
            table.row(
                    Prose.clock(silence.from() * page.speed(), 1),
                    Prose.clock(silence.to() * page.speed(), 1),
                    prose.seconds(silence.length() * page.speed()));
        return table.folded(
                page.prose().count("silences.count", sound.silences().size()));
    }
}
