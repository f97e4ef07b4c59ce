package org.bulgasari.archive.interop.reading;

import java.util.List;
import org.bulgasari.archive.interop.remarks.Remark;
import tools.jackson.databind.node.ObjectNode;

/// One record as the file has it. `line` counts from 1 (in a spreadsheet: the row); `fields` are the columns of a
/// table or the members of a JSON object; `raw` is the record as JSON text, to be kept; `doubts` is what is odd
/// about it.
public record SourceRow(String file, long line, ObjectNode fields, String raw, List<Remark> doubts) {
    public SourceRow {
        doubts = List.copyOf(doubts);
    }
}
