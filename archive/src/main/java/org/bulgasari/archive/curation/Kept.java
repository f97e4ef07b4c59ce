package org.bulgasari.archive.curation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.platform.history.Change;

/// The records of one kind, as taking back needs them.
interface Kept<T extends Record> {

    /// As the history calls them: `work`, `agent`, `item`.
    String kind();

    Class<T> type();

    /// Those of `ids` that stand, by id.
    Map<String, T> standing(Collection<String> ids);

    /// Those of `ids` that cannot go, since others lead to them.
    Set<String> needed(Collection<String> ids);

    /// Why a record cannot be written as it was; empty when it can.
    ///
    /// @param coming the ids of removed records that are written with it
    Optional<LeftRecord.Why> objection(T record, Collection<String> coming);

    /// Writes records that were taken out, and replaces records that stand; parts may go over from these to those.
    void bringBack(Collection<T> restored, Collection<T> changed, Change by);

    /// Takes records out, and remembers them as they are given here.
    void remove(Collection<T> records, Change by);
}
