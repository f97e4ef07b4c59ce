package org.bulgasari.archive.interop.imports;

import org.bulgasari.archive.interop.profiles.Mapping;
import org.bulgasari.archive.interop.reading.SourceRow;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// A source record on its way from reading to writing.
sealed interface Candidate {

    /// It came before, letter for letter, through the same profile.
    record Unchanged() implements Candidate {}

    /// It cannot become a work. `key` is null when it has none or was not read.
    record Refused(String file, long line, @Nullable String key, Remark why) implements Candidate {}

    /// It was mapped and is to be written. `digest` is that of its payload and profile, `mappedDigest` that of the
    /// exchange record made of it.
    record Mapped(SourceRow row, String key, String digest, String mappedDigest, Mapping.Mapped mapping)
            implements Candidate {}
}
