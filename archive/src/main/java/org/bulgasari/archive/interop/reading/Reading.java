package org.bulgasari.archive.interop.reading;

import org.bulgasari.archive.interop.remarks.Remark;

/// What a reader gives out next.
public sealed interface Reading {

    /// A row that can be mapped.
    record Row(SourceRow row) implements Reading {}

    /// A row that cannot; reading goes on behind it.
    record Unreadable(String file, long line, Remark why) implements Reading {}

    /// The file cannot be read any further. `line` is where; whole rows before it were given out.
    record Broken(String file, long line, Remark why) implements Reading {}

    /// The file ended as it should.
    record End() implements Reading {}
}
