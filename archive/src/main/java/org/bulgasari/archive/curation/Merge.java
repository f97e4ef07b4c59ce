package org.bulgasari.archive.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.curation.MergedRecords.Merged;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.ChangeKind;
import org.bulgasari.archive.platform.history.Parts;
import org.jspecify.annotations.Nullable;

/// Makes two records of one thing into one. Every title, name, identifier, statement, item and relation of both stays,
/// and the address of the one that goes leads to the other. One change, which [Undo] takes back.
public final class Merge {

    private static final int WORKS_A_READ = 500;

    private final Database database;
    private final Catalogue catalogue;
    private final Works works;
    private final Agents agents;
    private final Holdings holdings;
    private final Items items;
    private final MergedRecords merged;
    private final BiConsumer<RecordedWork, WorkId> beforeWorkGoes;

    /// @param beforeWorkGoes is told of a work that goes and of that which stays, within the change
    public Merge(
            Database database,
            Catalogue catalogue,
            Works works,
            Agents agents,
            Holdings holdings,
            Items items,
            MergedRecords merged,
            BiConsumer<RecordedWork, WorkId> beforeWorkGoes) {
        this.database = database;
        this.catalogue = catalogue;
        this.works = works;
        this.agents = agents;
        this.holdings = holdings;
        this.items = items;
        this.merged = merged;
        this.beforeWorkGoes = beforeWorkGoes;
    }

    /// @param actor the account that asks; null for the program itself
    /// @param reason in the words of whoever asks, or null
    public MergeResult works(WorkId stays, WorkId goes, @Nullable String actor, @Nullable String reason) {
        if (stays.equals(goes)) return new MergeResult.SameRecord(stays.value());
        return database.change(() -> {
            Optional<RecordedWork> one = works.findWork(stays);
            Optional<RecordedWork> other = works.findWork(goes);
            if (one.isEmpty()) return gone(Catalogue.WORK, stays.value());
            if (other.isEmpty()) return gone(Catalogue.WORK, goes.value());
            Change by = Change.of(ChangeKind.MERGE, actor).because(reason);
            List<Work> changed = new ArrayList<>();
            changed.add(Union.of(one.get().work(), other.get().work()));
            changed.addAll(ledElsewhere(goes, stays));
            catalogue.record(List.of(), List.of(), changed, by);
            holdings.record(List.of(), holding(goes, stays), List.of(), by);
            beforeWorkGoes.accept(other.get(), stays);
            catalogue.removeAs(List.of(other.get()), by);
            merged.remember(new Merged(Catalogue.WORK, goes.value(), stays.value()), by.id());
            return new MergeResult.Merged(by);
        });
    }

    /// Works that led to the one that goes, leading to the one that stays.
    private List<Work> ledElsewhere(WorkId goes, WorkId stays) {
        Collection<WorkId> leading = new LinkedHashSet<>();
        works.relationsTo(goes).forEach(relation -> leading.add(relation.from()));
        leading.remove(stays);
        leading.remove(goes);
        return works.works(leading).values().stream()
                .map(RecordedWork::work)
                .map(work -> ledElsewhere(work, goes, stays))
                .toList();
    }

    private static Work ledElsewhere(Work work, WorkId goes, WorkId stays) {
        List<Relation> relations = work.relations().stream()
                .map(each -> goes.equals(each.target())
                        ? new Relation(each.type(), stays, null, each.place(), each.note())
                        : each)
                .distinct()
                .toList();
        return Parts.with(work, "relations", relations);
    }

    private List<Item> holding(WorkId goes, WorkId stays) {
        return items.holding(List.of(goes)).getOrDefault(goes, List.of()).stream()
                .map(item -> Parts.with(
                        item,
                        "holds",
                        item.holds().stream()
                                .map(work -> work.equals(goes) ? stays : work)
                                .distinct()
                                .toList()))
                .toList();
    }

    /// @param actor the account that asks; null for the program itself
    /// @param reason in the words of whoever asks, or null
    public MergeResult agents(AgentId stays, AgentId goes, @Nullable String actor, @Nullable String reason) {
        if (stays.equals(goes)) return new MergeResult.SameRecord(stays.value());
        return database.change(() -> {
            Optional<Agent> one = agents.findAgent(stays);
            Optional<Agent> other = agents.findAgent(goes);
            if (one.isEmpty()) return gone(Catalogue.AGENT, stays.value());
            if (other.isEmpty()) return gone(Catalogue.AGENT, goes.value());
            Change by = Change.of(ChangeKind.MERGE, actor).because(reason);
            catalogue.record(List.of(Union.of(one.get(), other.get())), List.of(), List.of(), by);
            List<WorkId> credited = works.byAgent(goes);
            for (int from = 0; from < credited.size(); from += WORKS_A_READ)
                credit(credited.subList(from, Math.min(credited.size(), from + WORKS_A_READ)), goes, stays, by);
            catalogue.removeAgents(List.of(goes), by);
            merged.remember(new Merged(Catalogue.AGENT, goes.value(), stays.value()), by.id());
            return new MergeResult.Merged(by);
        });
    }

    private void credit(List<WorkId> ids, AgentId goes, AgentId stays, Change by) {
        List<Work> changed = works.works(ids).values().stream()
                .map(RecordedWork::work)
                .map(work -> Parts.with(
                        work,
                        "contributions",
                        work.contributions().stream()
                                .map(each -> each.agent().equals(goes)
                                        ? new Contribution(stays, each.role(), each.creditedAs(), each.note())
                                        : each)
                                .distinct()
                                .toList()))
                .toList();
        catalogue.record(List.of(), List.of(), changed, by);
    }

    private MergeResult gone(String kind, String id) {
        return new MergeResult.Gone(id, merged.into(kind, id));
    }
}
