package org.bulgasari.archive.catalogue.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.Relations;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.events.Events;
import org.bulgasari.archive.platform.events.News;
import org.bulgasari.archive.platform.history.Change;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Relations in the table `relation`. Writes the event `work-related` for each work that gains or loses one.
public final class SqlRelations implements Relations {

    private final Database database;
    private final Events events;

    public SqlRelations(Database database, Events events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public Set<Link> existing(Collection<Link> links) {
        if (links.isEmpty()) return Set.of();
        Set<Link> found = new HashSet<>(database.sql()
                .sql("""
                SELECT work_id, type, target_id FROM relation WHERE work_id IN (:from) AND target_id IN (:to)
                """)
                .param("from", links.stream().map(l -> l.from().value()).collect(Collectors.toSet()))
                .param("to", links.stream().map(l -> l.target().value()).collect(Collectors.toSet()))
                .query((row, n) -> new Link(
                        new WorkId(row.getString("work_id")),
                        row.getString("type"),
                        new WorkId(row.getString("target_id"))))
                .list());
        found.retainAll(Set.copyOf(links));
        return found;
    }

    @Override
    public void lead(Collection<Place> places, Change by) {
        write(places, by, """
                UPDATE relation SET target_id = :target, target_title = NULL
                 WHERE work_id = :work AND position = :position AND type = :type AND target_id IS NULL
                """);
    }

    @Override
    public void remove(Collection<Place> places, Change by) {
        write(places, by, """
                DELETE FROM relation
                 WHERE work_id = :work AND position = :position AND type = :type AND target_id IS NULL
                """);
    }

    private void write(Collection<Place> places, Change by, String statement) {
        if (places.isEmpty()) return;
        database.batches()
                .batchUpdate(
                        statement,
                        places.stream()
                                .map(each -> new MapSqlParameterSource(
                                                "work", each.work().value())
                                        .addValue("position", each.position())
                                        .addValue("type", each.type())
                                        .addValue("target", each.target().value()))
                                .toArray(MapSqlParameterSource[]::new));
        events.append(places.stream()
                .map(each -> each.work().value())
                .distinct()
                .map(work -> new News("work-related", "work", work, by.runId(), by.actor()))
                .toList());
    }
}
