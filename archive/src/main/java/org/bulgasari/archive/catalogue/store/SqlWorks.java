package org.bulgasari.archive.catalogue.store;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.catalogue.rights.Rights;
import org.bulgasari.archive.catalogue.statements.Statements;
import org.bulgasari.archive.platform.database.Database;
import org.jspecify.annotations.Nullable;

/// Works in the table `work` and its children.
public final class SqlWorks implements Works {

    private final Database database;
    private final WorkReader reader;
    private final WorkWriter writer;

    public SqlWorks(Database database, Statements statements, Rights rights, InstantSource clock) {
        this.database = database;
        this.reader = new WorkReader(database, statements, rights);
        this.writer = new WorkWriter(database, statements, rights, clock);
    }

    @Override
    public Optional<RecordedWork> findWork(WorkId id) {
        return Optional.ofNullable(works(List.of(id)).get(id));
    }

    @Override
    public Map<WorkId, RecordedWork> works(Collection<WorkId> ids) {
        return reader.read(ids.stream().map(WorkId::value).toList());
    }

    @Override
    public List<WorkId> withIdentifier(Identifier identifier) {
        return database.sql()
                .sql(
                        "SELECT DISTINCT work_id FROM work_identifier WHERE scheme = :scheme AND value = :value ORDER BY work_id")
                .param("scheme", identifier.scheme())
                .param("value", identifier.value())
                .query((row, n) -> new WorkId(row.getString("work_id")))
                .list();
    }

    @Override
    public List<WorkId> byAgent(AgentId agent) {
        return database.sql()
                .sql("""
                SELECT w.id FROM work w
                 WHERE w.id IN (SELECT work_id FROM contribution WHERE agent_id = :agent)
                 ORDER BY coalesce(w.first_day, '9999'), w.sort_key, w.id
                """)
                .param("agent", agent.value())
                .query((row, n) -> new WorkId(row.getString("id")))
                .list();
    }

    @Override
    public List<WorkId> byAgents(Collection<AgentId> agents) {
        if (agents.isEmpty()) return List.of();
        return database.sql()
                .sql("SELECT DISTINCT work_id FROM contribution WHERE agent_id IN (:agents)")
                .param("agents", agents.stream().map(AgentId::value).toList())
                .query((row, n) -> new WorkId(row.getString("work_id")))
                .list();
    }

    @Override
    public List<IncomingRelation> relationsTo(WorkId id) {
        return database.sql()
                .sql("""
                SELECT r.work_id, r.type, r.place FROM relation r JOIN work w ON w.id = r.work_id
                 WHERE r.target_id = :id
                 ORDER BY r.type, coalesce(w.first_day, '9999'), w.sort_key
                """)
                .param("id", id.value())
                .query((row, n) -> new IncomingRelation(
                        new WorkId(row.getString("work_id")), row.getString("type"), row.getString("place")))
                .list();
    }

    @Override
    public List<WorkId> idsAfter(@Nullable WorkId after, int limit) {
        return database.sql()
                .sql("SELECT id FROM work WHERE id > :after ORDER BY id LIMIT :limit")
                .param("after", after == null ? "" : after.value())
                .param("limit", limit)
                .query((row, n) -> new WorkId(row.getString("id")))
                .list();
    }

    @Override
    public List<WorkId> publicIdsAfter(@Nullable WorkId after, int limit) {
        return database.sql()
                .sql("""
                SELECT id FROM work
                 WHERE id > :after
                   AND id NOT IN (SELECT subject_id FROM restriction
                                   WHERE subject_kind = 'work' AND kind = 'staff-only')
                 ORDER BY id LIMIT :limit
                """)
                .param("after", after == null ? "" : after.value())
                .param("limit", limit)
                .query((row, n) -> new WorkId(row.getString("id")))
                .list();
    }

    @Override
    public void add(Collection<Work> works) {
        writer.add(works);
    }

    @Override
    public void replace(Collection<Work> works) {
        writer.replace(works);
    }

    @Override
    public void remove(Collection<WorkId> ids) {
        writer.remove(ids.stream().map(WorkId::value).toList());
    }

    @Override
    public void restore(Collection<Work> works, Map<WorkId, Integer> versions) {
        writer.restore(works, versions);
    }

    @Override
    public long count() {
        return database.sql().sql("SELECT count(*) FROM work").query(Long.class).single();
    }
}
