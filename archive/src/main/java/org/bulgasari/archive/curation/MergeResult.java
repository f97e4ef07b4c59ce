package org.bulgasari.archive.curation;

import java.util.Optional;
import org.bulgasari.archive.platform.history.Change;

/// What became of a merge.
public sealed interface MergeResult {

    /// The two are one, by a change that can be taken back.
    record Merged(Change by) implements MergeResult {}

    /// A record cannot become one with itself.
    record SameRecord(String id) implements MergeResult {}

    /// A record does not stand.
    ///
    /// @param into where it went, when it became one with another
    record Gone(String id, Optional<String> into) implements MergeResult {}
}
