package org.bulgasari.archive.curation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.history.Change;

/// Works, as taking back needs them. Relations and items lead to them; they lead to agents and works.
final class KeptWorks implements Kept<Work> {

    private final Catalogue catalogue;
    private final Works works;
    private final Agents agents;
    private final Items items;

    KeptWorks(Catalogue catalogue, Works works, Agents agents, Items items) {
        this.catalogue = catalogue;
        this.works = works;
        this.agents = agents;
        this.items = items;
    }

    @Override
    public String kind() {
        return Catalogue.WORK;
    }

    @Override
    public Class<Work> type() {
        return Work.class;
    }

    @Override
    public Map<String, Work> standing(Collection<String> ids) {
        Map<String, Work> found = new HashMap<>();
        works.works(ids(ids)).forEach((id, recorded) -> found.put(id.value(), recorded.work()));
        return found;
    }

    @Override
    public Set<String> needed(Collection<String> ids) {
        Set<String> needed = new HashSet<>();
        items.holding(ids(ids)).keySet().forEach(work -> needed.add(work.value()));
        for (String id : ids)
            if (works.relationsTo(new WorkId(id)).stream()
                    .anyMatch(relation -> !ids.contains(relation.from().value()))) needed.add(id);
        return needed;
    }

    @Override
    public Optional<LeftRecord.Why> objection(Work work, Collection<String> coming) {
        Set<AgentId> credited =
                work.contributions().stream().map(Contribution::agent).collect(Collectors.toSet());
        Set<WorkId> related = work.relations().stream()
                .map(Relation::target)
                .filter(Objects::nonNull)
                .filter(target -> !target.equals(work.id()) && !coming.contains(target.value()))
                .collect(Collectors.toSet());
        boolean leads = agents.agents(credited).size() == credited.size()
                && works.works(related).size() == related.size();
        return leads ? Optional.empty() : Optional.of(LeftRecord.Why.LEADS_NOWHERE);
    }

    @Override
    public void bringBack(Collection<Work> restored, Collection<Work> changed, Change by) {
        Collection<RecordedWork> before =
                works.works(changed.stream().map(Work::id).toList()).values();
        catalogue.restore(List.of(), restored, by);
        catalogue.replaceAs(before, changed, by);
    }

    @Override
    public void remove(Collection<Work> gone, Change by) {
        Map<String, Work> as = new HashMap<>();
        gone.forEach(work -> as.put(work.id().value(), work));
        catalogue.removeAs(
                works.works(ids(as.keySet())).values().stream()
                        .map(standing -> standing.as(Objects.requireNonNull(
                                as.get(standing.work().id().value()))))
                        .toList(),
                by);
    }

    private static List<WorkId> ids(Collection<String> ids) {
        return ids.stream().map(WorkId::new).toList();
    }
}
