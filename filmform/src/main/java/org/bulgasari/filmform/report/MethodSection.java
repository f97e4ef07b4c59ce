package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.measures.StudyProfile;
import org.bulgasari.filmform.plots.Element;

/// How it was measured, what it cannot tell, and how to cite it.
final class MethodSection implements Section {

    private static final int MOST_EXCLUSIONS = 50;
    private static final List<String> METHODS = List.of(
            "method.shots",
            "method.errors",
            "method.lengths",
            "method.rate",
            "method.picture",
            "method.colour",
            "method.sound");

    @Override
    public List<Element> draw(Page page) {
        Element method = page.section("method.heading");
        METHODS.forEach(key -> method.add(page.paragraph(page.say(key))));
        return List.of(method, citation(page));
    }

    private static Element citation(Page page) {
        FilmFormReport report = page.report();
        Element cite = Element.of("blockquote")
                .add(
                        Element.of("bdi").text(report.film().fileName()),
                        Element.of("span")
                                .text(page.say(
                                        "cite.words",
                                        report.film().sha256(),
                                        report.program().name(),
                                        report.program().version(),
                                        page.prose().date(report.made()))),
                        Element.of("bdi").text(report.profile().name()),
                        Element.of("span").text("."));
        return page.section("cite.heading").add(page.paragraph(page.say("cite.how")), cite, facts(page));
    }

    private static Element facts(Page page) {
        FilmFormReport report = page.report();
        Prose prose = page.prose();
        FilmIdentity film = report.film();
        DataTable table = new DataTable(page.say("facts.title"), List.of(page.say("fact"), page.say("value")));
        fact(table, page.say("fact.file"), film.fileName());
        fact(table, page.say("fact.digest"), film.sha256());
        fact(table, page.say("fact.size"), page.say("bytes", prose.whole(film.bytes())));
        fact(table, page.say("fact.coding"), coding(film));
        fact(
                table,
                page.say("fact.picture"),
                page.say("points", prose.whole(film.width()), prose.whole(film.height())));
        fact(
                table,
                page.say("fact.frames"),
                page.say(
                        "frames",
                        prose.whole(report.timeline().frames()),
                        prose.number(report.timeline().framesASecond(), 3)));
        fact(table, page.say("fact.base"), report.timeline().base().toString());
        fact(table, page.say("fact.complete"), completeness(page));
        fact(
                table,
                page.say("fact.program"),
                report.program().name() + " " + report.program().version());
        fact(table, page.say("fact.decoder"), report.program().decoder());
        fact(table, page.say("fact.profile"), report.profile().name());
        fact(table, page.say("fact.speed"), report.profile().speed().toString());
        fact(table, page.say("fact.excluded"), exclusions(page));
        report.settings().forEach((name, value) -> fact(table, prose.setting(name), value));
        return table.ofWords();
    }

    private static void fact(DataTable table, String name, String value) {
        table.row(Element.of("tr")
                .add(
                        Element.of("th")
                                .with("scope", "row")
                                .add(Element.of("bdi").text(name)),
                        Element.of("td").add(Element.of("bdi").text(value))));
    }

    private static String coding(FilmIdentity film) {
        String sound = film.soundCoding().isEmpty() ? "" : ", " + film.soundCoding();
        return film.container() + ": " + film.pictureCoding() + sound;
    }

    private static String completeness(Page page) {
        Completeness found = page.report().completeness();
        if (found.isWhole()) return page.say("whole");
        return page.say(
                found.endedEarly() ? "broken.early" : "broken",
                page.prose().whole(found.undecodable()),
                page.prose().whole(found.corrupt()));
    }

    private static String exclusions(Page page) {
        StudyProfile profile = page.report().profile();
        List<String> stretches = profile.exclusions().stream()
                .limit(MOST_EXCLUSIONS)
                .map(page::exclusion)
                .toList();
        String intertitles = page.say(profile.intertitlesCounted() ? "intertitles.counted" : "intertitles.not");
        if (stretches.isEmpty()) return page.say("excluded.nothing", intertitles);
        return page.prose().list(stretches) + ". " + intertitles;
    }
}
