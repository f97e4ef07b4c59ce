package org.bulgasari.archive.interop.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The disagreements between sources and what was edited here.
public interface Disagreements {

    /// Keeps disagreements as open, within the running change. One about the same part of the same record takes the
    /// place of an older one that is still open.
    void keep(Collection<Disagreement> disagreements);

    /// How many are open, by part.
    Map<String, Long> open();

    /// At most `limit` open ones, oldest first.
    ///
    /// @param part only those about this part; null for all
    /// @param after the id of the last one that was read; empty for the first
    List<Disagreement> open(@Nullable String part, String after, int limit);

    /// Those of `ids` that are open.
    List<Disagreement> open(Collection<String> ids);

    /// Closes those of `ids` that are open, within the running change.
    ///
    /// @param actor the account that decides
    void decide(Collection<String> ids, Side side, @Nullable String actor);

    /// Whose value holds.
    enum Side {
        OURS,
        SOURCE
    }
}
