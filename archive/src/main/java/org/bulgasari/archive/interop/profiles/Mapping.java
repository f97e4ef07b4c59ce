package org.bulgasari.archive.interop.profiles;

import java.util.List;
import org.bulgasari.archive.interop.records.ExchangeRecord;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// What became of a row.
public sealed interface Mapping {

    /// A record, with what is doubtful about it and what no rule took. `film` tells, where rows are copies rather
    /// than films, which rows are copies of one film; else null.
    record Mapped(
            ExchangeRecord record,
            List<Remark> doubts,
            List<Unmapped> unmapped,
            @Nullable String film) implements Mapping {
        public Mapped {
            doubts = List.copyOf(doubts);
            unmapped = List.copyOf(unmapped);
        }
    }

    /// No record can be made of the row.
    record Unmappable(Remark why) implements Mapping {}
}
