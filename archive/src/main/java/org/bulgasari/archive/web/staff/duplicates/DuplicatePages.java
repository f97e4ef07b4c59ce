package org.bulgasari.archive.web.staff.duplicates;

import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.curation.Merge;
import org.bulgasari.archive.curation.MergeResult;
import org.bulgasari.archive.curation.duplicates.Duplicates;
import org.bulgasari.archive.curation.duplicates.Proposal;
import org.bulgasari.archive.curation.duplicates.Proposal.Pair;
import org.bulgasari.archive.curation.duplicates.Proposals;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.platform.signin.Permission;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.addresses.AbsentRecord;
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

/// Records that may be one: the list, two of them side by side, and what is decided about them.
@Controller
@Needs(Permission.EDIT_RECORDS)
public final class DuplicatePages {

    private static final int SHOWN = 25;

    private final Duplicates duplicates;
    private final Proposals proposals;
    private final Merge merge;
    private final Works works;
    private final Agents agents;
    private final Items items;
    private final Vocabularies vocabularies;

    public DuplicatePages(
            Duplicates duplicates,
            Proposals proposals,
            Merge merge,
            Works works,
            Agents agents,
            Items items,
            Vocabularies vocabularies) {
        this.duplicates = duplicates;
        this.proposals = proposals;
        this.merge = merge;
        this.works = works;
        this.agents = agents;
        this.items = items;
        this.vocabularies = vocabularies;
    }

    /// @param kind `work` or `agent`
    /// @param after the key of the last row that was seen
    /// @param apart the key of a pair that was just called not the same
    @GetMapping("/staff/duplicates")
    ModelAndView list(
            @RequestParam(defaultValue = Catalogue.WORK) String kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "") String apart,
            Page page) {
        requireKind(kind);
        DuplicateViewing viewing = viewing(page);
        Proposal last = pair(after).flatMap(pair -> proposals.find(kind, pair)).orElse(null);
        List<Proposal> some = proposals.open(kind, last, SHOWN + 1);
        List<ProposalRow> rows = some.stream()
                .limit(SHOWN)
                .flatMap(each -> viewing.row(each).stream())
                .toList();
        return new ModelAndView("staff/duplicates")
                .addObject("kind", kind)
                .addObject("rows", rows)
                .addObject("works", proposals.count(Catalogue.WORK))
                .addObject("agents", proposals.count(Catalogue.AGENT))
                .addObject("next", some.size() > SHOWN ? key(some.get(SHOWN - 1)) : "")
                .addObject(
                        "apart",
                        pair(apart)
                                .map(pair -> "/staff/duplicates/" + kind + "/" + pair.one() + "/" + pair.other())
                                .orElse(""));
    }

    private static String key(Proposal proposal) {
        return proposal.pair().one() + "~" + proposal.pair().other();
    }

    private static Optional<Pair> pair(@Nullable String key) {
        String[] ids = key == null ? new String[0] : key.split("~", 2);
        return ids.length == 2 && Ids.isId(ids[0]) && Ids.isId(ids[1]) && ids[0].compareTo(ids[1]) < 0
                ? Optional.of(new Pair(ids[0], ids[1]))
                : Optional.empty();
    }

    @GetMapping("/staff/duplicates/{kind}/{one}/{other}")
    ModelAndView compare(@PathVariable String kind, @PathVariable String one, @PathVariable String other, Page page) {
        requirePair(kind, one, other);
        ComparePage compared = duplicates
                .likeness(kind, one, other)
                .flatMap(likeness -> viewing(page).compared(kind, one, other, likeness))
                .orElseThrow(() -> absent(kind, one, other));
        return new ModelAndView("staff/duplicate").addObject("compared", compared);
    }

    /// Makes the two one and shows the change, where it can be taken back.
    ///
    /// @param stays the id under which the record goes on
    @PostMapping("/staff/duplicates/{kind}/{one}/{other}/merge")
    ModelAndView merge(
            @PathVariable String kind,
            @PathVariable String one,
            @PathVariable String other,
            @RequestParam String stays,
            @RequestParam(defaultValue = "") String reason,
            Page page) {
        requirePair(kind, one, other);
        if (!stays.equals(one) && !stays.equals(other)) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        String goes = stays.equals(one) ? other : one;
        MergeResult result = kind.equals(Catalogue.WORK)
                ? merge.works(new WorkId(stays), new WorkId(goes), actor(), reason)
                : merge.agents(new AgentId(stays), new AgentId(goes), actor(), reason);
        return switch (result) {
            case MergeResult.Merged(var by) -> new ModelAndView("redirect:" + page.to("/staff/changes/" + by.id()));
            case MergeResult.Gone _, MergeResult.SameRecord _ -> gone(kind, one, other);
        };
    }

    /// Somebody else merged or removed one of them meanwhile.
    private ModelAndView gone(String kind, String one, String other) {
        ModelAndView view = new ModelAndView("staff/duplicate-gone")
                .addObject("addresses", List.of(address(kind, one), address(kind, other)));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static String address(String kind, String id) {
        return (kind.equals(Catalogue.WORK) ? "/films/" : "/agents/") + id;
    }

    @PostMapping("/staff/duplicates/{kind}/{one}/{other}/apart")
    ModelAndView keepApart(@PathVariable String kind, @PathVariable String one, @PathVariable String other, Page page) {
        requirePair(kind, one, other);
        duplicates.keepApart(kind, one, other, actor());
        Pair pair = Pair.of(one, other);
        return new ModelAndView(
                "redirect:" + page.to("/staff/duplicates?kind=" + kind + "&apart=" + pair.one() + "~" + pair.other()));
    }

    @PostMapping("/staff/duplicates/{kind}/{one}/{other}/forget")
    ModelAndView forget(@PathVariable String kind, @PathVariable String one, @PathVariable String other, Page page) {
        requirePair(kind, one, other);
        duplicates.forget(kind, one, other);
        return new ModelAndView("redirect:" + page.to("/staff/duplicates?kind=" + kind));
    }

    private void requirePair(String kind, String one, String other) {
        requireKind(kind);
        if (!Ids.isId(one) || !Ids.isId(other) || one.equals(other))
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private void requireKind(String kind) {
        if (!duplicates.kinds().contains(kind)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private AbsentRecord absent(String kind, String one, String other) {
        boolean firstStands = kind.equals(Catalogue.WORK)
                ? works.findWork(new WorkId(one)).isPresent()
                : agents.findAgent(new AgentId(one)).isPresent();
        return new AbsentRecord(kind, firstStands ? other : one);
    }

    private static String actor() {
        return Reader.current().account().orElseThrow().id();
    }

    private DuplicateViewing viewing(Page page) {
        return new DuplicateViewing(works, agents, items, page, new Wording(page.language(), vocabularies));
    }
}
