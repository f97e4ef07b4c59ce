package org.bulgasari.archive.curation.duplicates;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// The keys of all records. They follow the records by some seconds.
public interface MatchKeys {

    /// Writes the keys of records instead of those they had, within the running change; a record without keys is
    /// forgotten.
    void replace(String kind, Map<String, Set<Long>> keysById);

    /// The records that bear each of the keys; a key that too many bear to tell anything is absent.
    ///
    /// @param most how many may bear one
    Map<Long, Set<String>> bearers(String kind, Collection<Long> keys, int most);
}
