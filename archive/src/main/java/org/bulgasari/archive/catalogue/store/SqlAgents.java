package org.bulgasari.archive.catalogue.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bulgasari.archive.catalogue.SortKey;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.catalogue.agents.AgentTally;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.agents.RecordedAgent;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Agents in the tables `agent`, `agent_name` and `agent_identifier`.
public final class SqlAgents implements Agents {

    private final Database database;
    private final InstantSource clock;

    public SqlAgents(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Agent> findAgent(AgentId id) {
        return Optional.ofNullable(agents(List.of(id)).get(id));
    }

    @Override
    public Map<AgentId, Agent> agents(Collection<AgentId> ids) {
        Map<AgentId, Agent> found = new LinkedHashMap<>();
        recorded(ids).forEach((id, recorded) -> found.put(id, recorded.agent()));
        return found;
    }

    @Override
    public Map<AgentId, RecordedAgent> recorded(Collection<AgentId> ids) {
        if (ids.isEmpty()) return Map.of();
        List<String> wanted = ids.stream().map(AgentId::value).toList();
        BySubject<AgentName> names = names(wanted);
        BySubject<Identifier> identifiers = identifiers(wanted);
        Map<AgentId, RecordedAgent> found = new LinkedHashMap<>();
        database.sql()
                .sql("SELECT id, kind, name, note, version FROM agent WHERE id IN (:ids)")
                .param("ids", wanted)
                .query(row -> {
                    String id = row.getString("id");
                    Agent agent = new Agent(
                            new AgentId(id),
                            AgentKind.of(row.getString("kind")),
                            row.getString("name"),
                            names.of(id),
                            identifiers.of(id),
                            row.getString("note"));
                    found.put(agent.id(), new RecordedAgent(agent, row.getInt("version")));
                });
        return found;
    }

    private BySubject<AgentName> names(List<String> ids) {
        BySubject<AgentName> names = new BySubject<>();
        database.sql().sql("""
                SELECT agent_id, text, language, script, transliteration
                  FROM agent_name WHERE agent_id IN (:ids) ORDER BY agent_id, position
                """).param("ids", ids).query(row -> {
            names.add(
                    row.getString("agent_id"),
                    new AgentName(
                            row.getString("text"),
                            row.getString("language"),
                            row.getString("script"),
                            row.getString("transliteration")));
        });
        return names;
    }

    private BySubject<Identifier> identifiers(List<String> ids) {
        BySubject<Identifier> identifiers = new BySubject<>();
        database.sql().sql("""
                SELECT agent_id, scheme, value
                  FROM agent_identifier WHERE agent_id IN (:ids) ORDER BY agent_id, position
                """).param("ids", ids).query(row -> {
            identifiers.add(row.getString("agent_id"), new Identifier(row.getString("scheme"), row.getString("value")));
        });
        return identifiers;
    }

    @Override
    public List<Agent> named(Collection<String> names) {
        if (names.isEmpty()) return List.of();
        List<AgentId> ids = database.sql()
                .sql("SELECT id FROM agent WHERE name IN (:names) ORDER BY id")
                .param("names", names)
                .query((row, n) -> new AgentId(row.getString("id")))
                .list();
        Map<AgentId, Agent> agents = agents(ids);
        return ids.stream().map(agents::get).toList();
    }

    @Override
    public List<AgentTally> withRole(String role) {
        BySubject<AgentName> names = namesInOtherScripts(role);
        return database.sql()
                .sql("""
                SELECT a.id, a.name, count(DISTINCT c.work_id) AS works
                  FROM contribution c JOIN agent a ON a.id = c.agent_id
                 WHERE c.role = :role
                   AND c.work_id NOT IN (SELECT subject_id FROM restriction
                                          WHERE subject_kind = 'work' AND kind = 'staff-only')
                 GROUP BY a.id, a.name, a.sort_key
                 ORDER BY a.sort_key, a.id
                """)
                .param("role", role)
                .query((row, n) -> new AgentTally(
                        new AgentId(row.getString("id")),
                        row.getString("name"),
                        names.of(row.getString("id")),
                        row.getInt("works")))
                .list();
    }

    private BySubject<AgentName> namesInOtherScripts(String role) {
        BySubject<AgentName> names = new BySubject<>();
        database.sql().sql("""
                SELECT agent_id, text, language, script, transliteration
                  FROM agent_name
                 WHERE script <> 'Latn' AND agent_id IN (SELECT agent_id FROM contribution WHERE role = :role)
                 ORDER BY agent_id, position
                """).param("role", role).query(row -> {
            names.add(
                    row.getString("agent_id"),
                    new AgentName(
                            row.getString("text"),
                            row.getString("language"),
                            row.getString("script"),
                            row.getString("transliteration")));
        });
        return names;
    }

    @Override
    public void record(Collection<Agent> agents) {
        if (agents.isEmpty()) return;
        List<String> ids = agents.stream().map(a -> a.id().value()).toList();
        for (String table : List.of("agent_name", "agent_identifier"))
            database.sql()
                    .sql("DELETE FROM " + table + " WHERE agent_id IN (:ids)")
                    .param("ids", ids)
                    .update();
        long now = Clocks.toMicros(clock.instant());
        Batches.write(database, agents.stream().map(a -> agentRow(a, now)).toList(), """
                INSERT INTO agent (id, kind, name, sort_key, note, version, recorded_at, changed_at)
                VALUES (:id, :kind, :name, :sortKey, :note, 1, :now, :now)
                ON CONFLICT (id) DO UPDATE
                   SET kind = excluded.kind, name = excluded.name, sort_key = excluded.sort_key, note = excluded.note,
                       version = agent.version + 1, changed_at = excluded.changed_at
                """);
        addNames(agents);
    }

    private static MapSqlParameterSource agentRow(Agent agent, long now) {
        return new MapSqlParameterSource("id", agent.id().value())
                .addValue("kind", agent.kind().code())
                .addValue("name", agent.name())
                .addValue("sortKey", SortKey.ofName(agent.name()))
                .addValue("note", agent.note())
                .addValue("now", now);
    }

    private void addNames(Collection<Agent> agents) {
        List<MapSqlParameterSource> names = new ArrayList<>();
        List<MapSqlParameterSource> identifiers = new ArrayList<>();
        for (Agent agent : agents) {
            int position = 0;
            for (AgentName name : agent.otherNames())
                names.add(new MapSqlParameterSource("agent", agent.id().value())
                        .addValue("position", position++)
                        .addValue("text", name.text())
                        .addValue("language", name.language())
                        .addValue("script", name.script())
                        .addValue("transliteration", name.transliteration()));
            position = 0;
            for (Identifier identifier : agent.identifiers())
                identifiers.add(new MapSqlParameterSource("agent", agent.id().value())
                        .addValue("position", position++)
                        .addValue("scheme", identifier.scheme())
                        .addValue("value", identifier.value()));
        }
        Batches.write(database, names, """
                INSERT INTO agent_name (agent_id, position, text, language, script, transliteration)
                VALUES (:agent, :position, :text, :language, :script, :transliteration)
                """);
        Batches.write(database, identifiers, """
                INSERT INTO agent_identifier (agent_id, position, scheme, value)
                VALUES (:agent, :position, :scheme, :value)
                """);
    }

    @Override
    public void remove(Collection<AgentId> ids) {
        if (ids.isEmpty()) return;
        database.sql()
                .sql("DELETE FROM agent WHERE id IN (:ids)")
                .param("ids", ids.stream().map(AgentId::value).toList())
                .update();
    }

    @Override
    public void restore(Collection<Agent> agents, Map<AgentId, Integer> versions) {
        if (agents.isEmpty()) return;
        record(agents);
        Batches.write(
                database,
                agents.stream()
                        .map(agent -> new MapSqlParameterSource("id", agent.id().value())
                                .addValue("version", versions.getOrDefault(agent.id(), 1)))
                        .toList(),
                "UPDATE agent SET version = :version WHERE id = :id");
    }

    @Override
    public long count() {
        return database.sql()
                .sql("SELECT count(*) FROM agent")
                .query(Long.class)
                .single();
    }
}
