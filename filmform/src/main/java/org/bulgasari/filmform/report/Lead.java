package org.bulgasari.filmform.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bulgasari.filmform.measures.CuttingRate;
import org.bulgasari.filmform.measures.ShotLengths;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.shots.TransitionType;

/// The film in a few sentences, composed from its figures. Says what was measured and judges nothing.
final class Lead {

    private static final double MUCH_LONGER = 1.15;
    private static final int ENOUGH_FOR_A_RATE = 10;

    private Lead() {}

    static Element paragraph(Page page) {
        List<String> sentences = new ArrayList<>();
        sentences.add(division(page));
        if (page.measures().lengths().count() > 1) {
            sentences.add(lengths(page));
            sentences.add(extremes(page));
        }
        if (page.measures().lengths().count() >= ENOUGH_FOR_A_RATE) sentences.add(rate(page));
        sentences.add(sound(page));
        Element lead =
                Element.of("div").with("class", "lead").add(Element.of("p").text(String.join(" ", sentences)));
        caveats(page).forEach(caveat -> lead.add(Element.of("p", "caveat", caveat)));
        return lead;
    }

    private static String division(Page page) {
        String length = page.prose().duration(page.report().length());
        int shots = page.report().shots().size();
        if (shots == 1) return page.say("lead.one.shot", length);
        return page.say("lead.shots", length, page.prose().whole(shots), kinds(page));
    }

    private static String kinds(Page page) {
        List<String> kinds = new ArrayList<>();
        for (TransitionType type : TransitionType.values()) {
            int count = (int) page.report().transitions().stream()
                    .filter(found -> found.type() == type)
                    .count();
            if (count > 0) kinds.add(page.prose().count("count." + type.word(), count));
        }
        return page.prose().list(kinds);
    }

    private static String lengths(Page page) {
        ShotLengths lengths = page.measures().lengths();
        boolean isSkewed = lengths.average() > MUCH_LONGER * lengths.median();
        return page.say(
                isSkewed ? "lead.lengths.skewed" : "lead.lengths",
                page.prose().seconds(lengths.median()),
                page.prose().seconds(lengths.average()));
    }

    private static String extremes(Page page) {
        List<ReportedShot> counted =
                page.report().shots().stream().filter(ReportedShot::counted).toList();
        ReportedShot shortest = counted.stream()
                .min(Comparator.comparingDouble(ReportedShot::length))
                .orElseThrow();
        ReportedShot longest = counted.stream()
                .max(Comparator.comparingDouble(ReportedShot::length))
                .orElseThrow();
        return page.say(
                "lead.extremes",
                page.prose().seconds(shortest.length()),
                page.prose().whole(shortest.number()),
                page.prose().seconds(longest.length()),
                page.prose().whole(longest.number()),
                Prose.clock(page.start(longest), 0));
    }

    private static String rate(Page page) {
        CuttingRate rate = page.measures().cuttingRate();
        List<Double> values = rate.shotsAMinute();
        int fastest = 0;
        for (int i = 0; i < values.size(); i++) if (values.get(i) > values.get(fastest)) fastest = i;
        return page.say(
                "lead.rate",
                Prose.clock((fastest + 0.5) * rate.step(), 0),
                page.prose().number(values.get(fastest), 0));
    }

    private static String sound(Page page) {
        SoundFigures sound = page.measures().sound();
        if (sound == null) return page.say("lead.no.sound");
        Double integrated = sound.integrated();
        if (integrated == null) return page.say("lead.silence");
        return page.say(
                "lead.sound", page.prose().number(integrated, 1), page.prose().number(sound.range(), 1));
    }

    private static List<String> caveats(Page page) {
        List<String> caveats = new ArrayList<>();
        FilmFormReport report = page.report();
        int uncounted = report.shots().size() - page.measures().lengths().count();
        if (uncounted > 0) caveats.add(page.prose().count("caveat.uncounted", uncounted));
        if (page.speed() != 1)
            caveats.add(page.say("caveat.speed", page.report().profile().speed().toString()));
        Completeness whole = report.completeness();
        if (whole.endedEarly()) caveats.add(page.say("caveat.ended"));
        if (whole.undecodable() > 0) caveats.add(page.prose().count("caveat.undecodable", whole.undecodable()));
        if (whole.corrupt() > 0) caveats.add(page.prose().count("caveat.corrupt", whole.corrupt()));
        return caveats;
    }
}
