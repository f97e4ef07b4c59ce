package org.bulgasari.archive.web.staff.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.history.History;
import org.bulgasari.archive.platform.history.PastRevision;
import org.bulgasari.archive.platform.history.RecordedChange;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.platform.signin.Accounts;
import org.bulgasari.archive.platform.signin.Permission;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.security.Needs;
import org.bulgasari.archive.web.security.Reader;
import org.bulgasari.archive.web.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The history of one record, of all records, and of one change, which can be taken back there.
@Controller
@Needs(Permission.EDIT_RECORDS)
public final class HistoryPages {

    private static final int CHANGES_A_PAGE = 50;
    private static final int RECORDS_SHOWN = 50;

    private final History history;
    private final Works works;
    private final Agents agents;
    private final Items items;
    private final Accounts accounts;
    private final Vocabularies vocabularies;
    private final UndoJobs undoing;

    public HistoryPages(
            History history,
            Works works,
            Agents agents,
            Items items,
            Accounts accounts,
            Vocabularies vocabularies,
            UndoJobs undoing) {
        this.history = history;
        this.works = works;
        this.agents = agents;
        this.items = items;
        this.accounts = accounts;
        this.vocabularies = vocabularies;
        this.undoing = undoing;
    }

    @GetMapping("/films/{id}/history")
    ModelAndView ofFilm(@PathVariable String id, Page page) {
        if (!Ids.isId(id)) throw notFound();
        Optional<RecordedWork> work = works.findWork(new WorkId(id));
        String title = work.map(found -> found.work().preferredTitle().text()).orElse(id);
        return ofRecord(Catalogue.WORK, id, title, work.isPresent() ? "/films/" + id : "", page);
    }

    @GetMapping("/agents/{id}/history")
    ModelAndView ofAgent(@PathVariable String id, Page page) {
        if (!Ids.isId(id)) throw notFound();
        Optional<Agent> agent = agents.findAgent(new AgentId(id));
        return ofRecord(
                Catalogue.AGENT, id, agent.map(Agent::name).orElse(id), agent.isPresent() ? "/agents/" + id : "", page);
    }

    private ModelAndView ofRecord(String kind, String id, String title, String address, Page page) {
        List<PastRevision> past = history.of(kind, id).reversed();
        if (past.isEmpty() && address.isEmpty()) throw notFound();
        return new ModelAndView("staff/history")
                .addObject("title", title)
                .addObject("address", address)
                .addObject("revisions", viewing(page).history(kind, id, past));
    }

    @GetMapping("/staff/changes")
    ModelAndView all(@RequestParam(required = false) @Nullable String before, Page page) {
        List<RecordedChange> some = history.changes(before, CHANGES_A_PAGE + 1);
        HistoryViewing viewing = viewing(page);
        boolean more = some.size() > CHANGES_A_PAGE;
        return new ModelAndView("staff/changes")
                .addObject(
                        "changes",
                        some.stream().limit(CHANGES_A_PAGE).map(viewing::row).toList())
                .addObject("older", more ? some.get(CHANGES_A_PAGE - 1).change().id() : "");
    }

    @GetMapping("/staff/changes/{id}")
    ModelAndView one(@PathVariable String id, Page page) {
        return one(change(id), page);
    }

    /// Takes a change back. A large one goes on while its page tells how far it is.
    @PostMapping("/staff/changes/{id}/undo")
    ModelAndView undo(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Page page) {
        RecordedChange change = change(id);
        undoing.start(change, Reader.current().account().orElseThrow().id(), reason);
        return new ModelAndView("redirect:" + page.to("/staff/changes/" + id));
    }

    private ModelAndView one(RecordedChange change, Page page) {
        String id = change.change().id();
        HistoryViewing viewing = viewing(page);
        List<RevisionRow> rows = new ArrayList<>();
        for (String kind : HistoryViewing.kinds()) {
            int room = RECORDS_SHOWN - rows.size();
            List<String> ids = room > 0 ? history.touched(id, kind, "", room) : List.of();
            Map<String, List<PastRevision>> past = history.of(kind, ids);
            for (String each : ids) rows.add(viewing.ofChange(id, kind, each, past.getOrDefault(each, List.of())));
        }
        return new ModelAndView("staff/change")
                .addObject("change", viewing.row(change))
                .addObject("records", rows)
                .addObject("undoneBy", history.undoneBy(id).map(viewing::row).orElse(null))
                .addObject(
                        "undoing",
                        undoing.of(id).map(job -> UndoPage.of(job, viewing)).orElse(null));
    }

    private HistoryViewing viewing(Page page) {
        return new HistoryViewing(works, agents, items, accounts, new Wording(page.language(), vocabularies));
    }

    private RecordedChange change(String id) {
        return history.findChange(id).orElseThrow(HistoryPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
