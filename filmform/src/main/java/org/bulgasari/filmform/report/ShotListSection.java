package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.plots.Element;
import org.bulgasari.filmform.shots.TransitionType;

/// Every shot with its figures.
final class ShotListSection implements Section {

    private static final int FEW = 60;

    @Override
    public List<Element> draw(Page page) {
        List<ReportedShot> shots = page.report().shots();
        DataTable table = new DataTable(
                page.say("list.title"),
                List.of(
                        page.say("shot"),
                        page.say("first.frame"),
                        page.say("file.time"),
                        page.say("length"),
                        page.say("begins.with"),
                        page.say("luma.axis"),
                        page.say("contrast.axis"),
                        page.say("saturation.axis"),
                        page.say("activity.axis"),
                        page.say("colours")));
        shots.forEach(shot -> table.row(row(page, shot)));
        Element list = shots.size() <= FEW
                ? table.openLong()
                : table.folded(page.prose().count("list.count", shots.size()));
        return List.of(page.section("list.heading").add(page.paragraph(page.say("list.words")), list));
    }

    private static Element row(Page page, ReportedShot shot) {
        Prose prose = page.prose();
        TransitionType in = shot.in();
        PictureFigures picture = shot.picture();
        return Element.of("tr")
                .with("class", shot.counted() ? "counted" : "uncounted")
                .add(
                        Element.of("th").with("scope", "row").text(prose.whole(shot.number())),
                        cell(prose.whole(shot.firstFrame())),
                        cell(Prose.clock(shot.start(), 3)),
                        cell(prose.number(shot.length(), 2)),
                        cell(in == null ? "–" : page.say("kind." + in.word())),
                        cell(prose.number(picture.luma(), 0)),
                        cell(prose.number(picture.contrast(), 0)),
                        cell(prose.number(picture.saturation(), 0)),
                        cell(prose.number(picture.activity(), 3)),
                        Element.of("td").addAll(Colour.chips(shot.palette(), page)));
    }

    private static Element cell(String text) {
        return Element.of("td").text(text);
    }
}
