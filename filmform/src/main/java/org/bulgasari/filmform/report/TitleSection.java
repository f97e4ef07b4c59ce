package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.measures.ShotLengths;
import org.bulgasari.filmform.plots.ColourStrip;
import org.bulgasari.filmform.plots.Element;

/// The head of the page: which film, its colours from beginning to end, and its few most asked figures.
final class TitleSection implements Section {

    @Override
    public List<Element> draw(Page page) {
        Prose prose = page.prose();
        Element head = Element.of("header")
                .add(
                        Element.of("p", "kicker", page.say("kicker")),
                        Element.of("h1")
                                .add(Element.of("bdi").text(page.report().film().fileName())),
                        Element.of(
                                "p",
                                "imprint",
                                page.say("imprint", prose.date(page.report().made()))));
        return List.of(head, strip(page), Lead.paragraph(page), figures(page));
    }

    private static Element strip(Page page) {
        List<ColourStrip.Band> bands = page.report().shots().stream()
                .map(shot -> new ColourStrip.Band(page.start(shot), page.end(shot), shot.palette()))
                .toList();
        DataTable table = new DataTable(
                page.say("strip.title"), List.of(page.say("shot"), page.say("start"), page.say("colours")));
        page.report()
                .shots()
                .forEach(shot -> table.row(Element.of("tr")
                        .add(
                                Element.of("th")
                                        .with("scope", "row")
                                        .text(page.prose().whole(shot.number())),
                                Element.of("td").text(Prose.clock(page.start(shot), 1)),
                                Element.of("td").addAll(Colour.chips(shot.palette(), page)))));
        return page.figure(
                page.labels("strip", page.timeName(), ""),
                table,
                ColourStrip.svg(page.labels("strip", page.timeName(), ""), page.time(), bands));
    }

    private static Element figures(Page page) {
        Prose prose = page.prose();
        ShotLengths lengths = page.measures().lengths();
        SoundFigures sound = page.measures().sound();
        double minutes = lengths.total() / 60;
        Element list = Element.of("dl").with("class", "figures");
        add(list, page.say("length"), prose.duration(page.report().length()));
        add(list, page.say("shots"), prose.whole(lengths.count()));
        add(list, page.say("asl"), prose.seconds(lengths.average()));
        add(list, page.say("msl"), prose.seconds(lengths.median()));
        add(
                list,
                page.say("rate"),
                minutes > 0 && lengths.count() > 1 ? prose.number(lengths.count() / minutes, 1) : "–");
        add(list, page.say("longest"), prose.seconds(lengths.longest()));
        add(list, page.say("luma"), prose.number(page.measures().picture().luma(), 0));
        Double loudness = sound == null ? null : sound.integrated();
        add(list, page.say("loudness"), loudness == null ? "–" : page.say("lufs", prose.number(loudness, 1)));
        return list;
    }

    private static void add(Element list, String name, String value) {
        list.add(Element.of("div")
                .add(Element.of("dt").text(name), Element.of("dd").text(value)));
    }
}
