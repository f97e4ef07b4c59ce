package org.bulgasari.filmform.compare.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.compare.GroupResult;
import org.bulgasari.filmform.compare.Protocol;
import org.bulgasari.filmform.compare.words.ComparisonProse;
import org.bulgasari.filmform.compare.words.GroupWords;
import org.bulgasari.filmform.plots.Element;

/// What was laid down before anything was measured, its digest, what departs from it, and its text.
final class ProtocolSection {

    private final Sheet sheet;
    private final ComparisonProse prose;
    private final GroupResult result;
    private final Protocol protocol;

    ProtocolSection(Sheet sheet, GroupResult result) {
        this.sheet = sheet;
        this.prose = sheet.prose();
        this.result = result;
        protocol = result.protocol();
    }

    Element drawn() {
        Element section = sheet.section("protocol.heading");
        if (protocol.isWritten()) section.add(sheet.paragraph(fixed()), Element.of("p", "digest", protocol.digest()));
        else section.add(sheet.paragraph(prose.say("protocol.none")));
        section.add(
                Sheet.table(
                                prose.say("protocol.table"),
                                List.of(prose.say("column.point"), prose.say("column.value")),
                                laidDown())
                        .ofWords(),
                Element.of("h3").text(prose.say("departures.heading")),
                departures());
        if (!protocol.text().isEmpty())
            section.add(
                    Element.of("h3").text(prose.say("written.heading")),
                    Element.of("pre").text(protocol.text().strip()));
        return section;
    }

    private String fixed() {
        LocalDate day = protocol.fixed();
        return day == null ? prose.say("protocol.fixed") : prose.say("protocol.fixed.on", day.toString());
    }

    private Element departures() {
        List<String> sentences = new GroupWords(result, prose).departures();
        if (!sentences.isEmpty()) return sheet.list(sentences);
        return sheet.paragraph(prose.say(protocol.isWritten() ? "protocol.kept" : "protocol.controlled"));
    }

    private List<List<String>> laidDown() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                prose.say("laid.measures"),
                prose.list(protocol.measures().stream().map(prose::measure).toList())));
        rows.add(List.of(prose.say("laid.counts"), prose.say("laid.counts.value", prose.tick(protocol.wouldCount()))));
        rows.add(List.of(prose.say("laid.alpha"), prose.say("laid.alpha.value", prose.tick(protocol.alpha() * 100))));
        String controls = prose.say("laid.controls.value", protocol.yearsApart());
        rows.add(List.of(
                prose.say("laid.controls"),
                protocol.sameGenre() ? prose.say("laid.controls.genre", controls) : controls));
        rows.add(List.of(
                prose.say("laid.needed"),
                prose.say(
                        "films.by",
                        prose.count("count.films", protocol.fewestFilms()),
                        prose.count("count.directors", protocol.fewestDirectors()))));
        rows.add(List.of(prose.say("laid.seed"), Long.toString(protocol.seed())));
        return rows;
    }
}
