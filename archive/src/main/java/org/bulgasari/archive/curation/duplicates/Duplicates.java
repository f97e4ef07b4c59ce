package org.bulgasari.archive.curation.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.curation.duplicates.Proposal.Pair;
import org.bulgasari.archive.discovery.text.Sound;
import org.bulgasari.archive.discovery.text.Speller;
import org.bulgasari.archive.platform.database.Database;
import org.jspecify.annotations.Nullable;

/// Finds records that may be of one thing, and remembers which are not. Safe for any thread.
public final class Duplicates {

    /// A key that more records bear tells too little.
    private static final int MOST_BEARERS = 40;

    private static final int RECORDS_A_READ = 500;

    private final Database database;
    private final MatchKeys keys;
    private final Proposals proposals;
    private final Map<String, Judged<?>> judged = new HashMap<>();

    /// @param readings reads out Japanese titles
    public Duplicates(
            Database database,
            MatchKeys keys,
            Proposals proposals,
            Works works,
            Agents agents,
            Speller.Readings readings) {
        this.database = database;
        this.keys = keys;
        this.proposals = proposals;
        Sound sound = new Sound(readings);
        for (Judged<?> each : List.of(new JudgedWorks(works, agents, sound), new JudgedAgents(works, agents, sound)))
            judged.put(each.kind(), each);
    }

    /// The kinds of records that are compared.
    public Set<String> kinds() {
        return Set.copyOf(judged.keySet());
    }

    /// What one record may be the same as, judged as it stands now, the likeliest first. Costs some reads: its keys,
    /// and the records that share one.
    public List<Proposal> of(String kind, String id) {
        List<Proposal> found = new ArrayList<>(judge(judged(kind), List.of(id)).proposals());
        Set<Pair> apart =
                proposals.apart(kind, found.stream().map(Proposal::pair).toList());
        found.removeIf(each -> apart.contains(each.pair()));
        return found;
    }

    /// How alike two records are, whatever their keys; empty when one does not stand.
    public Optional<Likeness> likeness(String kind, String one, String other) {
        return likeness(judged(kind), one, other);
    }

    private static <T> Optional<Likeness> likeness(Judged<T> judged, String one, String other) {
        Map<String, T> traits = judged.traits(List.of(one, other));
        T a = traits.get(one);
        T b = traits.get(other);
        return a == null || b == null ? Optional.empty() : Optional.of(judged.likeness(a, b));
    }

    /// Writes keys and proposals of records anew.
    ///
    /// @param first is asked within the change; when it is false, nothing is written
    public void refresh(String kind, Collection<String> ids, BooleanSupplier first) {
        Found found = judge(judged(kind), ids);
        database.changing(() -> {
            if (!first.getAsBoolean()) return;
            keys.replace(kind, found.keys());
            proposals.replace(kind, ids, found.proposals());
        });
    }

    /// Remembers that two records are not the same: they are not proposed again.
    public void keepApart(String kind, String one, String other, @Nullable String actor) {
        database.changing(() -> proposals.keepApart(kind, Pair.of(one, other), actor));
    }

    /// Takes back that two records were called not the same.
    public void forget(String kind, String one, String other) {
        database.changing(() -> proposals.forget(kind, Pair.of(one, other)));
        refresh(kind, List.of(one, other), () -> true);
    }

    private Judged<?> judged(String kind) {
        Judged<?> found = judged.get(kind);
        if (found == null) throw new IllegalArgumentException("No duplicates are looked for among: " + kind);
        return found;
    }

    private record Found(Map<String, Set<Long>> keys, List<Proposal> proposals) {}

    private <T> Found judge(Judged<T> judged, Collection<String> ids) {
        Map<String, T> traits = new HashMap<>(judged.traits(ids));
        Map<String, Set<Long>> keysById = new HashMap<>();
        for (String id : ids) {
            T own = traits.get(id);
            keysById.put(id, own == null ? Set.of() : judged.keys(own));
        }
        Map<String, Set<String>> candidates = candidates(judged.kind(), keysById);
        read(judged, candidates.values(), traits);
        List<Proposal> found = new ArrayList<>();
        Set<Pair> seen = new HashSet<>();
        candidates.forEach((id, others) -> {
            for (String other : others) {
                Pair pair = Pair.of(id, other);
                T one = traits.get(pair.one());
                T two = traits.get(pair.other());
                if (one == null || two == null || !seen.add(pair)) continue;
                Likeness likeness = judged.likeness(one, two);
                if (likeness.isProposed()) found.add(new Proposal(judged.kind(), pair, likeness));
            }
        });
        found.sort(Comparator.comparingDouble((Proposal each) -> each.likeness().probability())
                .reversed());
        return new Found(keysById, found);
    }

    /// Who shares a key with each, as kept and among the given records themselves.
    private Map<String, Set<String>> candidates(String kind, Map<String, Set<Long>> keysById) {
        Map<Long, Set<String>> bearers = new HashMap<>();
        keysById.forEach((id, own) -> own.forEach(key ->
                bearers.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(id)));
        keys.bearers(kind, List.copyOf(bearers.keySet()), MOST_BEARERS)
                .forEach((key, ids) -> bearers.computeIfAbsent(key, any -> new LinkedHashSet<>())
                        .addAll(ids));
        Map<String, Set<String>> candidates = new HashMap<>();
        keysById.forEach((id, own) -> {
            Set<String> others = new LinkedHashSet<>();
            for (long key : own) {
                Set<String> some = bearers.getOrDefault(key, Set.of());
                if (some.size() <= MOST_BEARERS) others.addAll(some);
            }
            others.remove(id);
            candidates.put(id, others);
        });
        return candidates;
    }

    private static <T> void read(Judged<T> judged, Collection<Set<String>> candidates, Map<String, T> traits) {
        Set<String> missing = new LinkedHashSet<>();
        candidates.forEach(missing::addAll);
        missing.removeAll(traits.keySet());
        List<String> all = List.copyOf(missing);
        for (int from = 0; from < all.size(); from += RECORDS_A_READ)
            traits.putAll(judged.traits(all.subList(from, Math.min(all.size(), from + RECORDS_A_READ))));
    }
}
