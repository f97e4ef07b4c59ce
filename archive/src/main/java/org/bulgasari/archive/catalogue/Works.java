package org.bulgasari.archive.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.jspecify.annotations.Nullable;

/// All works of the archive.
public interface Works {

    Optional<RecordedWork> findWork(WorkId id);

    /// Those of `ids` that exist, by id. One query for each kind of child row, however many ids; give at most 1,000.
    Map<WorkId, RecordedWork> works(Collection<WorkId> ids);

    /// Ids of works that bear this identifier.
    List<WorkId> withIdentifier(Identifier identifier);

    /// Ids of works in which the agent had a part, oldest first.
    List<WorkId> byAgent(AgentId agent);

    /// Ids of works in which any of the agents had a part.
    List<WorkId> byAgents(Collection<AgentId> agents);

    /// Relations that lead from other works to this one.
    List<IncomingRelation> relationsTo(WorkId id);

    /// At most `limit` ids after `after` in the order of ids (that is, of age); null starts at the oldest.
    List<WorkId> idsAfter(@Nullable WorkId after, int limit);

    /// Like `idsAfter`, without the works that only staff may know of.
    List<WorkId> publicIdsAfter(@Nullable WorkId after, int limit);

    /// Writes new works within the running change.
    void add(Collection<Work> works);

    /// Replaces works that exist, within the running change; their versions grow by one.
    void replace(Collection<Work> works);

    /// Takes works out, within the running change. Nothing may lead to them: no relation, no item.
    void remove(Collection<WorkId> ids);

    /// Writes works that were taken out, each as the version that is given for it, within the running change.
    void restore(Collection<Work> works, Map<WorkId, Integer> versions);

    long count();

    /// A relation seen from its other end: `from` is related to us by `type`.
    record IncomingRelation(
            WorkId from, String type, @Nullable String place) {}
}
