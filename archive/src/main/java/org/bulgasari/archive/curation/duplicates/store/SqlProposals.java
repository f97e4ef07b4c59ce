package org.bulgasari.archive.curation.duplicates.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulgasari.archive.curation.duplicates.Likeness;
import org.bulgasari.archive.curation.duplicates.Proposal;
import org.bulgasari.archive.curation.duplicates.Proposal.Pair;
import org.bulgasari.archive.curation.duplicates.Proposals;
import org.bulgasari.archive.curation.duplicates.Reason;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Proposals in the table `duplicate_proposal`, and pairs kept apart in `not_the_same`.
public final class SqlProposals implements Proposals {

    private static final String SELECT =
            "SELECT subject_kind, one_id, other_id, probability, reasons FROM duplicate_proposal ";

    private final Database database;
    private final InstantSource clock;

    public SqlProposals(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void replace(String kind, Collection<String> ids, Collection<Proposal> proposals) {
        if (ids.isEmpty()) return;
        for (String side : List.of("one_id", "other_id"))
            database.sql()
                    .sql("DELETE FROM duplicate_proposal WHERE subject_kind = :kind AND " + side + " IN (:ids)")
                    .param("kind", kind)
                    .param("ids", ids)
                    .update();
        Set<Pair> apart = apart(kind, proposals.stream().map(Proposal::pair).toList());
        List<Proposal> kept =
                proposals.stream().filter(each -> !apart.contains(each.pair())).toList();
        database.batches().batchUpdate("""
                INSERT INTO duplicate_proposal (subject_kind, one_id, other_id, probability, reasons)
                VALUES (:kind, :one, :other, :probability, :reasons)
                ON CONFLICT (subject_kind, one_id, other_id)
                DO UPDATE SET probability = excluded.probability, reasons = excluded.reasons
                """, kept.stream().map(SqlProposals::row).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Proposal proposal) {
        return new MapSqlParameterSource("kind", proposal.kind())
                .addValue("one", proposal.pair().one())
                .addValue("other", proposal.pair().other())
                .addValue("probability", proposal.likeness().probability())
                .addValue(
                        "reasons",
                        proposal.likeness().reasons().stream().map(Reason::code).collect(Collectors.joining(",")));
    }

    @Override
    public List<Proposal> open(String kind, @Nullable Proposal after, int limit) {
        String next = """
                AND (probability < :probability
                     OR (probability = :probability AND (one_id > :one OR (one_id = :one AND other_id > :other))))
                """;
        var query = database.sql()
                .sql(SELECT + "WHERE subject_kind = :kind " + (after == null ? "" : next)
                        + " ORDER BY probability DESC, one_id, other_id LIMIT :limit")
                .param("kind", kind)
                .param("limit", limit);
        if (after != null)
            query = query.param("probability", after.likeness().probability())
                    .param("one", after.pair().one())
                    .param("other", after.pair().other());
        return query.query(SqlProposals::proposal).list();
    }

    @Override
    public long count(String kind) {
        return database.sql()
                .sql("SELECT COUNT(*) FROM duplicate_proposal WHERE subject_kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Proposal> of(String kind, String id) {
        return database.sql()
                .sql(SELECT + """
                WHERE subject_kind = :kind AND (one_id = :id OR other_id = :id) ORDER BY probability DESC, one_id, other_id
                """)
                .param("kind", kind)
                .param("id", id)
                .query(SqlProposals::proposal)
                .list();
    }

    @Override
    public Optional<Proposal> find(String kind, Pair pair) {
        return database.sql()
                .sql(SELECT + "WHERE subject_kind = :kind AND one_id = :one AND other_id = :other")
                .param("kind", kind)
                .param("one", pair.one())
                .param("other", pair.other())
                .query(SqlProposals::proposal)
                .optional();
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        List<Reason> reasons = Arrays.stream(row.getString("reasons").split(",", -1))
                .filter(code -> !code.isEmpty())
                .map(Reason::of)
                .toList();
        return new Proposal(
                row.getString("subject_kind"),
                new Pair(row.getString("one_id"), row.getString("other_id")),
                new Likeness(row.getDouble("probability"), reasons));
    }

    @Override
    public void keepApart(String kind, Pair pair, @Nullable String actor) {
        database.sql()
                .sql("""
                INSERT INTO not_the_same (subject_kind, one_id, other_id, actor, recorded_at)
                VALUES (:kind, :one, :other, :actor, :now) ON CONFLICT (subject_kind, one_id, other_id) DO NOTHING
                """)
                .param("kind", kind)
                .param("one", pair.one())
                .param("other", pair.other())
                .param("actor", actor)
                .param("now", Clocks.toMicros(clock.instant()))
                .update();
        delete("duplicate_proposal", kind, pair);
    }

    @Override
    public void forget(String kind, Pair pair) {
        delete("not_the_same", kind, pair);
    }

    private void delete(String table, String kind, Pair pair) {
        database.sql()
                .sql("DELETE FROM " + table + " WHERE subject_kind = :kind AND one_id = :one AND other_id = :other")
                .param("kind", kind)
                .param("one", pair.one())
                .param("other", pair.other())
                .update();
    }

    @Override
    public Set<Pair> apart(String kind, Collection<Pair> pairs) {
        if (pairs.isEmpty()) return Set.of();
        Set<Pair> asked = new HashSet<>(pairs);
        return database
                .sql()
                .sql("SELECT one_id, other_id FROM not_the_same WHERE subject_kind = :kind AND one_id IN (:ones)")
                .param("kind", kind)
                .param("ones", asked.stream().map(Pair::one).collect(Collectors.toSet()))
                .query((row, n) -> new Pair(row.getString("one_id"), row.getString("other_id")))
                .list()
                .stream()
                .filter(asked::contains)
                .collect(Collectors.toSet());
    }
}
