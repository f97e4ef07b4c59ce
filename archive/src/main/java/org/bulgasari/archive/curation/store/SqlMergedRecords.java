package org.bulgasari.archive.curation.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.curation.MergedRecords;
import org.bulgasari.archive.platform.database.Database;

/// Where merged records went, in the table `merged_record`.
public final class SqlMergedRecords implements MergedRecords {

    private final Database database;

    public SqlMergedRecords(Database database) {
        this.database = database;
    }

    @Override
    public void remember(Merged merged, String change) {
        database.sql()
                .sql("""
                INSERT INTO merged_record (subject_kind, id, into_id, change_id) VALUES (:kind, :gone, :into, :change)
                ON CONFLICT (subject_kind, id) DO UPDATE SET into_id = excluded.into_id, change_id = excluded.change_id
                """)
                .param("kind", merged.subjectKind())
                .param("gone", merged.gone())
                .param("into", merged.into())
                .param("change", change)
                .update();
    }

    /// A record that was merged away, brought back, and had others merged into it may stand in a circle.
    @Override
    public Optional<String> into(String subjectKind, String id) {
        Set<String> seen = new HashSet<>(Set.of(id));
        Optional<String> last = Optional.empty();
        Optional<String> next = step(subjectKind, id);
        while (next.isPresent() && seen.add(next.get())) {
            last = next;
            next = step(subjectKind, next.get());
        }
        return last;
    }

    private Optional<String> step(String subjectKind, String id) {
        return database.sql()
                .sql("SELECT into_id FROM merged_record WHERE subject_kind = :kind AND id = :id")
                .param("kind", subjectKind)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    @Override
    public List<Merged> by(String change) {
        return database.sql()
                .sql("SELECT subject_kind, id, into_id FROM merged_record WHERE change_id = :change ORDER BY id")
                .param("change", change)
                .query((row, n) ->
                        new Merged(row.getString("subject_kind"), row.getString("id"), row.getString("into_id")))
                .list();
    }
}
