package org.bulgasari.archive.curation.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.curation.duplicates.Proposal.Pair;
import org.jspecify.annotations.Nullable;

/// All open proposals, and the pairs that somebody called not the same.
public interface Proposals {

    /// Writes the proposals of records instead of those they had, within the running change. A pair that was called
    /// not the same stays out.
    void replace(String kind, Collection<String> ids, Collection<Proposal> proposals);

    /// At most `limit`, the likeliest first.
    ///
    /// @param after the last that was read; null for the first
    List<Proposal> open(String kind, @Nullable Proposal after, int limit);

    long count(String kind);

    /// Those of one record, the likeliest first.
    List<Proposal> of(String kind, String id);

    Optional<Proposal> find(String kind, Pair pair);

    /// Remembers that two records are not the same and takes their proposal out, within the running change.
    void keepApart(String kind, Pair pair, @Nullable String actor);

    /// Forgets that two records were called not the same, within the running change.
    void forget(String kind, Pair pair);

    /// Those of `pairs` that somebody called not the same.
    Set<Pair> apart(String kind, Collection<Pair> pairs);
}
