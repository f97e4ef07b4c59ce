package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.interop.records.ExchangeRecord.AgentEntry;
import org.bulgasari.archive.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/// Finds the agents that records name, or makes them: by the source's key for the agent, else by authority name and
/// kind, letter for letter. Names and identifiers that a record adds are added to the agent.
///
/// Remembers what it found, so a name is asked of the database once a run. One thread.
final class AgentFinding {

    static final String KIND = "agent";

    private static final int REMEMBERED = 200_000;

    private final String source;
    private final Agents agents;
    private final SourceRecords records;
    private final Ids ids;
    private final Map<Name, AgentId> byName = remembering();
    private final Map<String, AgentId> byKey = remembering();
    private final Map<AgentId, Agent> written = new LinkedHashMap<>();
    private final Map<String, String> linked = new LinkedHashMap<>();

    AgentFinding(String source, Agents agents, SourceRecords records, Ids ids) {
        this.source = source;
        this.agents = agents;
        this.records = records;
        this.ids = ids;
    }

    private record Name(AgentKind kind, String text) {}

    private static <K, V> Map<K, V> remembering() {
        return new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    /// Looks up everybody whom `entries` name, in few queries, before [#find] is asked for each.
    void prepare(Collection<AgentEntry> entries) {
        written.clear();
        linked.clear();
        Set<String> keys = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (AgentEntry each : entries) {
            if (each.key() != null && !byKey.containsKey(each.key())) keys.add(each.key());
            if (!byName.containsKey(name(each))) names.add(name(each).text());
        }
        records.links(source, KIND, keys).forEach((key, id) -> byKey.put(key, new AgentId(id)));
        if (names.isEmpty()) return;
        for (Agent known : agents.named(names)) byName.putIfAbsent(new Name(known.kind(), known.name()), known.id());
    }

    /// The agent's id; new agents and new names wait in [#newOrChanged].
    AgentId find(AgentEntry entry) {
        Name name = name(entry);
        AgentId id = entry.key() == null ? null : byKey.get(entry.key());
        if (id == null) id = byName.get(name);
        boolean isNew = id == null;
        if (id == null) {
            id = new AgentId(ids.next());
            written.put(id, new Agent(id, name.kind(), name.text(), List.of(), List.of(), null));
        }
        if (entry.key() != null && byKey.put(entry.key(), id) == null) linked.put(entry.key(), id.value());
        byName.putIfAbsent(name, id);
        if (!entry.names().isEmpty() || !entry.identifiers().isEmpty() || (!isNew && entry.key() != null))
            addTo(id, entry);
        return id;
    }

    List<Agent> newOrChanged() {
        return List.copyOf(written.values());
    }

    /// The source's keys that were not linked before, with our ids.
    Map<String, String> newLinks() {
        return new HashMap<>(linked);
    }

    private void addTo(AgentId id, AgentEntry entry) {
        Agent agent = written.get(id);
        if (agent == null) agent = agents.findAgent(id).orElse(null);
        if (agent == null) return;
        Agent more = withNames(agent, entry);
        if (!more.equals(agent)) written.put(id, more);
    }

    private static Agent withNames(Agent agent, AgentEntry entry) {
        Map<String, AgentName> names = new LinkedHashMap<>();
        agent.otherNames().forEach(each -> names.put(each.text(), each));
        entry.names().forEach(each -> {
            String text = Checks.text(each.text());
            if (text != null)
                names.putIfAbsent(text, new AgentName(text, each.language(), each.script(), each.transliteration()));
        });
        String written = Checks.clean(entry.name());
        if (!written.equals(agent.name())) names.putIfAbsent(written, AgentName.of(written));
        List<Identifier> identifiers = new ArrayList<>(agent.identifiers());
        entry.identifiers().stream()
                .map(each -> new Identifier(each.scheme(), each.value()))
                .filter(each -> !identifiers.contains(each))
                .forEach(identifiers::add);
        return new Agent(
                agent.id(), agent.kind(), agent.name(), List.copyOf(names.values()), identifiers, agent.note());
    }

    private static Name name(AgentEntry entry) {
        return new Name(kind(entry.kind()), Checks.clean(entry.name()));
    }

    private static AgentKind kind(@Nullable String code) {
        for (AgentKind each : AgentKind.values()) if (each.code().equals(code)) return each;
        return AgentKind.PERSON;
    }
}
