package org.bulgasari.archive.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.agents.RecordedAgent;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.Chronicle;
import org.bulgasari.archive.platform.history.Revision;
import org.bulgasari.archive.platform.history.States;

/// Changes to the catalogue. Each is one transaction with its events and its history; within a caller's change it joins
/// that one.
public final class Catalogue {

    public static final String WORK = "work";
    public static final String AGENT = "agent";

    private final Database database;
    private final Works works;
    private final Agents agents;
    private final Chronicle chronicle;

    public Catalogue(Database database, Works works, Agents agents, Chronicle chronicle) {
        this.database = database;
        this.works = works;
        this.agents = agents;
        this.chronicle = chronicle;
    }

    /// Writes works as a source has them: `added` are new, `changed` stand already and are replaced. Agents they
    /// name and that are new or changed come with them.
    public void record(
            Collection<Agent> agentsNewOrChanged, Collection<Work> added, Collection<Work> changed, Change by) {
        database.changing(() -> {
            Map<WorkId, RecordedWork> before =
                    works.works(changed.stream().map(Work::id).toList());
            record(agentsNewOrChanged, by);
            works.add(added);
            chronicle.tell(
                    by, revisions(added, work -> Revision.added(WORK, work.id().value())));
            replace(changed, before, by);
        });
    }

    private void record(Collection<Agent> newOrChanged, Change by) {
        Map<AgentId, RecordedAgent> before =
                agents.recorded(newOrChanged.stream().map(Agent::id).toList());
        agents.record(newOrChanged);
        chronicle.tell(by, revisions(newOrChanged, agent -> {
            String id = agent.id().value();
            RecordedAgent was = before.get(agent.id());
            return was == null
                    ? Revision.added(AGENT, id)
                    : Revision.changed(AGENT, id, was.version() + 1, States.write(was.agent()));
        }));
    }

    private void replace(Collection<Work> changed, Map<WorkId, RecordedWork> before, Change by) {
        works.replace(changed);
        List<Revision> revisions = new ArrayList<>();
        for (Work work : changed) {
            RecordedWork was = before.get(work.id());
            if (was != null)
                revisions.add(Revision.changed(WORK, work.id().value(), was.version() + 1, States.write(was.work())));
        }
        chronicle.tell(by, revisions);
    }

    /// Replaces a work by hand, if nobody changed it since `basedOnVersion`.
    public RevisionResult revise(Collection<Agent> newAgents, Work revised, int basedOnVersion, Change by) {
        return database.change(() -> {
            Optional<RecordedWork> current = works.findWork(revised.id());
            if (current.isEmpty()) return new RevisionResult.UnknownWork(revised.id());
            if (current.get().version() != basedOnVersion) return new RevisionResult.Outdated(current.get());
            record(newAgents, by);
            replace(List.of(revised), Map.of(revised.id(), current.get()), by);
            return new RevisionResult.Revised(basedOnVersion + 1);
        });
    }

    /// Replaces works, and remembers them as they were before parts of them went elsewhere.
    public void replaceAs(Collection<RecordedWork> before, Collection<Work> changed, Change by) {
        Map<WorkId, RecordedWork> was = new HashMap<>();
        before.forEach(each -> was.put(each.work().id(), each));
        database.changing(() -> replace(changed, was, by));
    }

    /// Takes works out. Nothing may lead to them: no relation, no item.
    public void removeWorks(Collection<WorkId> ids, Change by) {
        database.changing(() -> removeAs(works.works(ids).values(), by));
    }

    /// Takes works out, and remembers them as they were before parts of them went elsewhere.
    public void removeAs(Collection<RecordedWork> gone, Change by) {
        database.changing(() -> {
            works.remove(gone.stream().map(was -> was.work().id()).toList());
            chronicle.tell(
                    by,
                    revisions(
                            gone,
                            was -> Revision.removed(
                                    WORK, was.work().id().value(), was.version() + 1, States.write(was.work()))));
        });
    }

    /// Takes agents out. No work may name them.
    public void removeAgents(Collection<AgentId> ids, Change by) {
        database.changing(() -> {
            Collection<RecordedAgent> gone = agents.recorded(ids).values();
            agents.remove(ids);
            chronicle.tell(
                    by,
                    revisions(
                            gone,
                            was -> Revision.removed(
                                    AGENT, was.agent().id().value(), was.version() + 1, States.write(was.agent()))));
        });
    }

    /// Writes agents and works that were taken out, as they were.
    public void restore(Collection<Agent> agentsGone, Collection<Work> worksGone, Change by) {
        database.changing(() -> {
            Map<String, Integer> agentVersions = chronicle.nextVersions(
                    AGENT, agentsGone.stream().map(a -> a.id().value()).toList());
            agents.restore(agentsGone, keyed(agentVersions, AgentId::new));
            tellRestored(AGENT, agentVersions, by);
            Map<String, Integer> workVersions = chronicle.nextVersions(
                    WORK, worksGone.stream().map(w -> w.id().value()).toList());
            works.restore(worksGone, keyed(workVersions, WorkId::new));
            tellRestored(WORK, workVersions, by);
        });
    }

    private void tellRestored(String kind, Map<String, Integer> versions, Change by) {
        List<Revision> revisions = new ArrayList<>();
        versions.forEach((id, version) -> revisions.add(Revision.restored(kind, id, version)));
        chronicle.tell(by, revisions);
    }

    private static <K> Map<K, Integer> keyed(Map<String, Integer> versions, Function<String, K> id) {
        Map<K, Integer> keyed = new HashMap<>();
        versions.forEach((text, version) -> keyed.put(id.apply(text), version));
        return keyed;
    }

    private static <T> List<Revision> revisions(Collection<T> records, Function<T, Revision> revision) {
        return records.stream().map(revision).toList();
    }
}
