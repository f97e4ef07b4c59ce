package org.bulgasari.archive.interop.imports;

import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.interop.remarks.Remark;

/// What an import did, or would do. Counts source records, each once: `read` is the sum of the five others.
///
/// @param created counted as "new"
/// @param complete false when the run ended before the end of its files; what it wrote stays, whole
/// @param remarks what was assumed of the files and, when not complete, why
public record ImportSummary(
        String runId,
        long read,
        long created,
        long changed,
        long same,
        long doubtful,
        long rejected,
        Path report,
        boolean complete,
        List<Remark> remarks) {
    public ImportSummary {
        remarks = List.copyOf(remarks);
    }
}
