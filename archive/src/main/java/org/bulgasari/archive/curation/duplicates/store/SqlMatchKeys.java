package org.bulgasari.archive.curation.duplicates.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulgasari.archive.curation.duplicates.MatchKeys;
import org.bulgasari.archive.platform.database.Database;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Keys in the table `match_key`.
public final class SqlMatchKeys implements MatchKeys {

    private static final int KEYS_A_QUERY = 5_000;

    private final Database database;

    public SqlMatchKeys(Database database) {
        this.database = database;
    }

    @Override
    public void replace(String kind, Map<String, Set<Long>> keysById) {
        if (keysById.isEmpty()) return;
        database.sql()
                .sql("DELETE FROM match_key WHERE subject_kind = :kind AND subject_id IN (:ids)")
                .param("kind", kind)
                .param("ids", keysById.keySet())
                .update();
        List<MapSqlParameterSource> rows = new ArrayList<>();
        keysById.forEach((id, keys) -> keys.forEach(key -> rows.add(
                new MapSqlParameterSource("kind", kind).addValue("key", key).addValue("id", id))));
        database.batches().batchUpdate("""
                        INSERT INTO match_key (subject_kind, key, subject_id) VALUES (:kind, :key, :id)
                        ON CONFLICT (subject_kind, key, subject_id) DO NOTHING
                        """, rows.toArray(MapSqlParameterSource[]::new));
    }

    @Override
    public Map<Long, Set<String>> bearers(String kind, Collection<Long> keys, int most) {
        Map<Long, Set<String>> bearers = new HashMap<>();
        List<Long> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += KEYS_A_QUERY)
            add(kind, all.subList(from, Math.min(all.size(), from + KEYS_A_QUERY)), most, bearers);
        return bearers;
    }

    private void add(String kind, Collection<Long> keys, int most, Map<Long, Set<String>> bearers) {
        List<Long> telling = database.sql()
                .sql("""
                SELECT key FROM match_key WHERE subject_kind = :kind AND key IN (:keys)
                 GROUP BY key HAVING COUNT(*) <= :most
                """)
                .param("kind", kind)
                .param("keys", keys)
                .param("most", most)
                .query(Long.class)
                .list();
        if (telling.isEmpty()) return;
        database.sql()
                .sql("SELECT key, subject_id FROM match_key WHERE subject_kind = :kind AND key IN (:keys)")
                .param("kind", kind)
                .param("keys", telling)
                .query((row, n) -> Map.entry(row.getLong("key"), row.getString("subject_id")))
                .list()
                .forEach(each -> bearers.computeIfAbsent(each.getKey(), key -> new LinkedHashSet<>())
                        .add(each.getValue()));
    }
}
