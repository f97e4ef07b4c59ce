package org.bulgasari.archive.web.staff.imports;

import java.time.Duration;
import org.bulgasari.archive.interop.imports.ImportSummary;
import org.bulgasari.archive.interop.remarks.Remark;

/// How far a job is.
sealed interface ImportState {

    /// `phase` is a message; `total` is 0 while unknown; `left` is zero until it can be told.
    record Working(String phase, long done, long total, Duration left) implements ImportState {}

    record Finished(ImportSummary summary, ReportDigest report) implements ImportState {}

    /// Nothing was read: the profile is not there or not understood.
    record Refused(Remark why) implements ImportState {}

    /// Something of ours broke; the log has it.
    record Broken() implements ImportState {}
}
