package org.bulgasari.archive.curation;

import java.util.List;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.RecordedChange;

/// What became of taking back a change.
public sealed interface UndoResult {

    /// It is taken back, but for what was left.
    ///
    /// @param by the change that took it back, which can be taken back itself
    /// @param records how many were changed
    /// @param left the records that were left, whole or in part
    record Undone(Change by, long records, List<LeftRecord> left) implements UndoResult {
        public Undone {
            left = List.copyOf(left);
        }
    }

    /// Nothing is left to take back: `by` did it.
    record AlreadyUndone(RecordedChange by) implements UndoResult {}

    record UnknownChange(String id) implements UndoResult {}
}
