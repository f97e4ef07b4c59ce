package org.bulgasari.archive.web.staff.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.curation.duplicates.Likeness;
import org.bulgasari.archive.curation.duplicates.Proposal;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.web.Page;
import org.bulgasari.archive.web.staff.parts.Names;
import org.bulgasari.archive.web.staff.parts.PartLabels;
import org.bulgasari.archive.web.staff.parts.PartWords;
import org.bulgasari.archive.web.wording.Wording;

/// Puts proposals into words. One page, one thread.
final class DuplicateViewing {

    private final Works works;
    private final Agents agents;
    private final Items items;
    private final Page page;
    private final Names names;
    private final PartWords words;

    DuplicateViewing(Works works, Agents agents, Items items, Page page, Wording wording) {
        this.works = works;
        this.agents = agents;
        this.items = items;
        this.page = page;
        this.names = new Names(works, agents);
        this.words = new PartWords(wording, names);
    }

    /// Empty when one of the two no longer stands; the list forgets it within seconds.
    Optional<ProposalRow> row(Proposal proposal) {
        String kind = proposal.kind();
        Optional<ProposalRow.Side> one = side(kind, proposal.pair().one());
        Optional<ProposalRow.Side> other = side(kind, proposal.pair().other());
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(row(kind, one.get(), other.get(), proposal.likeness()));
    }

    private static ProposalRow row(String kind, ProposalRow.Side one, ProposalRow.Side other, Likeness likeness) {
        return new ProposalRow(
                "/staff/duplicates/" + kind + "/" + one.id() + "/" + other.id(),
                one.id() + "~" + other.id(),
                one,
                other,
                reasons(likeness, true),
                reasons(likeness, false));
    }

    private static List<String> reasons(Likeness likeness, boolean speakingFor) {
        return likeness.reasons().stream()
                .filter(each -> each.isFor() == speakingFor)
                .sorted()
                .map(ReasonWords::of)
                .toList();
    }

    /// Empty when one of the two does not stand.
    Optional<ComparePage> compared(String kind, String one, String other, Likeness likeness) {
        Optional<ProposalRow.Side> here = side(kind, one);
        Optional<ProposalRow.Side> there = side(kind, other);
        if (here.isEmpty() || there.isEmpty()) return Optional.empty();
        return Optional.of(new ComparePage(
                row(kind, here.get(), there.get(), likeness), parts(words(kind, one), words(kind, other))));
    }

    private static List<ComparePage.Part> parts(Map<String, List<String>> one, Map<String, List<String>> other) {
        Set<String> named = new LinkedHashSet<>(one.keySet());
        named.addAll(other.keySet());
        List<ComparePage.Part> parts = new ArrayList<>();
        for (String part : named) {
            List<String> here = one.getOrDefault(part, List.of());
            List<String> there = other.getOrDefault(part, List.of());
            parts.add(new ComparePage.Part(PartLabels.of(part), entries(here, there), entries(there, here)));
        }
        return parts;
    }

    private static List<ComparePage.Entry> entries(List<String> own, List<String> others) {
        Set<String> shared = new HashSet<>(others);
        return own.stream()
                .map(text -> new ComparePage.Entry(text, shared.contains(text)))
                .toList();
    }

    private Map<String, List<String>> words(String kind, String id) {
        return kind.equals(Catalogue.WORK)
                ? works.findWork(new WorkId(id))
                        .map(found -> words.of(found.work()))
                        .orElse(Map.of())
                : agents.findAgent(new AgentId(id)).map(words::of).orElse(Map.of());
    }

    private Optional<ProposalRow.Side> side(String kind, String id) {
        return kind.equals(Catalogue.WORK)
                ? works.findWork(new WorkId(id)).map(RecordedWork::work).map(this::side)
                : agents.findAgent(new AgentId(id)).map(this::side);
    }

    private ProposalRow.Side side(Work work) {
        String id = work.id().value();
        int copies = items.holding(List.of(work.id()))
                .getOrDefault(work.id(), List.of())
                .size();
        String makers = work.by("director").stream()
                .map(Contribution::agent)
                .map(names::agent)
                .collect(Collectors.joining(", "));
        String detail = joined(
                work.date() == null ? "" : work.date().text(),
                makers,
                copies == 0 ? "" : page.say("duplicates.copies", copies));
        return new ProposalRow.Side(id, work.preferredTitle().text(), detail, "/films/" + id);
    }

    private ProposalRow.Side side(Agent agent) {
        String id = agent.id().value();
        List<WorkId> all = works.byAgent(agent.id());
        String some = all.stream().limit(3).map(names::work).collect(Collectors.joining(", "));
        return new ProposalRow.Side(
                id, agent.name(), joined(page.say("duplicates.films", all.size()), some), "/agents/" + id);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
    }
}
