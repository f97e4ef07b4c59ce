package org.bulgasari.archive.web.staff.decisions;

import java.util.List;

/// A disagreement in words.
///
/// @param title what the record is called
/// @param address where it is shown; empty for none
/// @param label the message that names the part
/// @param then the part as it was imported then, entry by entry
/// @param now as the source has it now
/// @param ours as it stands here
public record DecisionRow(
        String id, String title, String address, String label, List<String> then, List<String> now, List<String> ours) {
    public DecisionRow {
        then = List.copyOf(then);
        now = List.copyOf(now);
        ours = List.copyOf(ours);
    }
}
