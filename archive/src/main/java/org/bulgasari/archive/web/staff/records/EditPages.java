package org.bulgasari.archive.web.staff.records;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.RevisionResult;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.curation.MergedRecords;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.platform.signin.Account;
import org.bulgasari.archive.platform.signin.Permission;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.addresses.AbsentRecord;
import org.bulgasari.archive.web.security.Needs;
import org.bulgasari.archive.web.security.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Changing a record by hand.
@Controller
@Needs(Permission.EDIT_RECORDS)
public final class EditPages {

    private static final int BLANK_ROWS = 2;

    private final Works works;
    private final Agents agents;
    private final Catalogue catalogue;
    private final MergedRecords merged;
    private final Vocabularies vocabularies;
    private final Ids ids;

    public EditPages(
            Works works, Agents agents, Catalogue catalogue, MergedRecords merged, Vocabularies vocabularies, Ids ids) {
        this.works = works;
        this.agents = agents;
        this.catalogue = catalogue;
        this.merged = merged;
        this.vocabularies = vocabularies;
        this.ids = ids;
    }

    @GetMapping("/films/{id}/edit")
    ModelAndView open(@PathVariable String id, Page page) {
        RecordedWork recorded = recorded(id);
        return view(shown(recorded, recorded.version(), filled(recorded, page), "", page), HttpStatus.OK);
    }

    @PostMapping("/films/{id}/edit")
    ModelAndView save(@PathVariable String id, HttpServletRequest sent, Page page) {
        RecordedWork current = recordedOrMerged(id);
        FormReading reading = new FormReading(sent);
        WorkForm form = reading.form();
        if (!current.work().id().value().equals(id)) return conflict(current, form, reading.why(), page);
        EditPage shown = shown(current, reading.version(), form, reading.why(), page);
        if (reading.wantsMoreRows()) return view(shown, HttpStatus.OK);
        if (reading.version() != current.version()) return conflict(current, form, reading.why(), page);
        return switch (new Drafting(vocabularies, agents, ids).draft(form, current.work())) {
            case Draft.Unfit(var problems) -> view(shown.with(problems), HttpStatus.UNPROCESSABLE_CONTENT);
            case Draft.Fit(Work work, List<Agent> added) -> revise(work, added, reading, page);
        };
    }

    private ModelAndView revise(Work work, List<Agent> added, FormReading sent, Page page) {
        Change by = Change.byAccount(signedIn().id()).because(sent.why());
        return switch (catalogue.revise(added, work, sent.version(), by)) {
            case RevisionResult.Revised _ -> new ModelAndView("redirect:" + page.to("/films/" + work.id()));
            case RevisionResult.Outdated(RecordedWork current) -> conflict(current, sent.form(), sent.why(), page);
            case RevisionResult.UnknownWork _ -> throw absent(work.id().value());
        };
    }

    /// Both versions side by side. Saving again replaces theirs knowingly.
    private ModelAndView conflict(RecordedWork current, WorkForm mine, String why, Page page) {
        List<Difference> differences = Difference.between(mine, filled(current, page));
        return view(shown(current, current.version(), mine, why, page).differing(differences), HttpStatus.CONFLICT);
    }

    private ModelAndView view(EditPage shown, HttpStatus status) {
        ModelAndView view = new ModelAndView("staff/edit").addObject("edit", shown);
        view.setStatus(status);
        return view;
    }

    private EditPage shown(RecordedWork recorded, int version, WorkForm form, String why, Page page) {
        return new EditPage(
                recorded.work().id().value(),
                recorded.work().preferredTitle().text(),
                version,
                form.withBlankRows(BLANK_ROWS),
                Choices.in(vocabularies, page.language().locale()),
                why,
                List.of(),
                List.of());
    }

    private WorkForm filled(RecordedWork recorded, Page page) {
        List<AgentId> named = recorded.work().contributions().stream()
                .map(Contribution::agent)
                .distinct()
                .toList();
        Map<AgentId, Agent> known = agents.agents(named);
        return new Filling(vocabularies, page.language().locale()).of(recorded.work(), known);
    }

    private RecordedWork recorded(String id) {
        return find(id).orElseThrow(() -> absent(id));
    }

    /// The work, or the one it became one with since the form was opened.
    private RecordedWork recordedOrMerged(String id) {
        return find(id).or(() -> merged.into(Catalogue.WORK, id).flatMap(this::find))
                .orElseThrow(() -> absent(id));
    }

    private Optional<RecordedWork> find(String id) {
        return Ids.isId(id) ? works.findWork(new WorkId(id)) : Optional.empty();
    }

    private static Account signedIn() {
        return Reader.current().account().orElseThrow();
    }

    private static AbsentRecord absent(String id) {
        return new AbsentRecord(Catalogue.WORK, id);
    }
}
