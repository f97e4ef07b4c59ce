package org.bulgasari.archive.web.staff.history;

import java.util.List;
import org.bulgasari.archive.web.staff.parts.PartChange;

/// What one change did to one record.
///
/// @param act the message that says what was done
/// @param title what the record is called; empty where the page is about one record
/// @param address where it is shown; empty when it no longer stands
public record RevisionRow(
        ChangeRow change, int version, String act, String title, String address, List<PartChange> parts) {
    public RevisionRow {
        parts = List.copyOf(parts);
    }
}
