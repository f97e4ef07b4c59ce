package org.bulgasari.archive.web.staff.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.interop.imports.Decisions;
import org.bulgasari.archive.interop.imports.Disagreement;
import org.bulgasari.archive.interop.imports.Disagreements;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.ChangeKind;
import org.bulgasari.archive.platform.history.States;
import org.bulgasari.archive.platform.signin.Permission;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.security.Needs;
import org.bulgasari.archive.web.security.Reader;
import org.bulgasari.archive.web.staff.parts.Names;
import org.bulgasari.archive.web.staff.parts.PartLabels;
import org.bulgasari.archive.web.staff.parts.PartWords;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The open disagreements, fifty to a page, decided one by one or all that are shown.
@Controller
@Needs(Permission.EDIT_RECORDS)
public final class DecisionPages {

    private static final int SHOWN = 50;

    private final Disagreements disagreements;
    private final Decisions decisions;
    private final Works works;
    private final Agents agents;
    private final Items items;
    private final Vocabularies vocabularies;

    public DecisionPages(
            Disagreements disagreements,
            Decisions decisions,
            Works works,
            Agents agents,
            Items items,
            Vocabularies vocabularies) {
        this.disagreements = disagreements;
        this.decisions = decisions;
        this.works = works;
        this.agents = agents;
        this.items = items;
        this.vocabularies = vocabularies;
    }

    @GetMapping("/staff/decisions")
    ModelAndView list(
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(defaultValue = "-1") int decided,
            @RequestParam(defaultValue = "0") int unfit,
            Page page) {
        Map<String, Long> open = disagreements.open();
        String wanted = part != null && open.containsKey(part) ? part : null;
        PartWords words = new PartWords(new Wording(page.language(), vocabularies), new Names(works, agents));
        List<DecisionRow> rows = new ArrayList<>();
        for (Disagreement each : disagreements.open(wanted, "", SHOWN)) rows.add(row(each, words));
        return new ModelAndView("staff/decisions")
                .addObject("rows", rows)
                .addObject("part", wanted == null ? "" : wanted)
                .addObject("parts", tallies(open))
                .addObject(
                        "inAll",
                        open.values().stream().mapToLong(Long::longValue).sum())
                .addObject("decided", decided)
                .addObject("unfit", unfit);
    }

    private static List<PartTally> tallies(Map<String, Long> open) {
        return open.entrySet().stream()
                .map(each -> new PartTally(each.getKey(), PartLabels.of(each.getKey()), each.getValue()))
                .toList();
    }

    /// @param id the disagreements that are decided
    /// @param side `ours` or `source`
    @PostMapping("/staff/decisions")
    ModelAndView decide(
            @RequestParam(required = false) @Nullable List<String> id,
            @RequestParam String side,
            @RequestParam(defaultValue = "") String part,
            Page page) {
        Change by = Change.of(
                ChangeKind.BULK, Reader.current().account().orElseThrow().id());
        Decisions.Decided decided = decisions.decide(id == null ? List.of() : id, side(side), by);
        return new ModelAndView("redirect:"
                + page.to("/staff/decisions?decided=" + decided.decided() + "&unfit="
                        + decided.unfit().size() + (part.isEmpty() ? "" : "&part=" + Page.encoded(part))));
    }

    private static Disagreements.Side side(String code) {
        return switch (code) {
            case "ours" -> Disagreements.Side.OURS;
            case "source" -> Disagreements.Side.SOURCE;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private DecisionRow row(Disagreement each, PartWords words) {
        return each.subjectKind().equals(Catalogue.WORK) ? ofWork(each, words) : ofItem(each, words);
    }

    private DecisionRow ofWork(Disagreement each, PartWords words) {
        Optional<Work> work = works.findWork(new WorkId(each.subjectId())).map(RecordedWork::work);
        Work now = States.read(each.now(), Work.class);
        return new DecisionRow(
                each.id(),
                work.orElse(now).preferredTitle().text(),
                work.isPresent() ? "/films/" + each.subjectId() : "",
                PartLabels.of(each.part()),
                part(words.of(States.read(each.was(), Work.class)), each),
                part(words.of(now), each),
                work.map(ours -> part(words.of(ours), each)).orElse(List.of()));
    }

    private DecisionRow ofItem(Disagreement each, PartWords words) {
        Optional<Item> item = items.findItem(new ItemId(each.subjectId()));
        Item now = States.read(each.now(), Item.class);
        return new DecisionRow(
                each.id(),
                String.join(", ", words.of(item.orElse(now)).getOrDefault("holds", List.of(each.subjectId()))),
                item.filter(found -> !found.holds().isEmpty())
                        .map(found -> "/films/" + found.holds().getFirst())
                        .orElse(""),
                PartLabels.of(each.part()),
                part(words.of(States.read(each.was(), Item.class)), each),
                part(words.of(now), each),
                item.map(ours -> part(words.of(ours), each)).orElse(List.of()));
    }

    private static List<String> part(Map<String, List<String>> record, Disagreement of) {
        return record.getOrDefault(of.part(), List.of());
    }
}
