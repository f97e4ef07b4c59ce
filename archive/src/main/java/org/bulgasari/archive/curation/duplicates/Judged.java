package org.bulgasari.archive.curation.duplicates;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// The records of one kind, as finding duplicates needs them.
///
/// @param <T> what of a record tells it from others
interface Judged<T> {

    /// As the history calls them: `work`, `agent`.
    String kind();

    /// Of those that stand, by id. Give at most 1,000.
    Map<String, T> traits(Collection<String> ids);

    Set<Long> keys(T traits);

    Likeness likeness(T one, T other);
}
