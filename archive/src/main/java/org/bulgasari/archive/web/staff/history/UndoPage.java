package org.bulgasari.archive.web.staff.history;

import java.util.List;
import org.bulgasari.archive.curation.LeftRecord;
import org.bulgasari.archive.curation.UndoResult;
import org.bulgasari.archive.web.staff.parts.PartLabels;
import org.jspecify.annotations.Nullable;

/// How far taking back a change is, or what became of it.
///
/// @param by the id of the change that took it back; empty while nothing was taken back
/// @param left what stayed as it is, at most a thousand
public record UndoPage(
        boolean working,
        boolean failed,
        long done,
        long total,
        String by,
        long records,
        long leftInAll,
        List<Left> left) {
    public UndoPage {
        left = List.copyOf(left);
    }

    private static final int MOST_TOLD = 1_000;

    /// A record that stayed.
    ///
    /// @param why the message that says why
    /// @param parts the messages that name its parts; empty for the whole record
    public record Left(String title, String address, String why, List<String> parts) {
        public Left {
            parts = List.copyOf(parts);
        }
    }

    static UndoPage of(UndoJobs.Job job, HistoryViewing viewing) {
        @Nullable UndoResult result = job.result().orElse(null);
        return result instanceof UndoResult.Undone(var by, var records, var left)
                ? new UndoPage(
                        false,
                        false,
                        job.done(),
                        job.total(),
                        by.id(),
                        records,
                        left.size(),
                        left.stream()
                                .limit(MOST_TOLD)
                                .map(each -> left(each, viewing))
                                .toList())
                : new UndoPage(job.isWorking(), job.isFailed(), job.done(), job.total(), "", 0, 0, List.of());
    }

    private static Left left(LeftRecord each, HistoryViewing viewing) {
        return new Left(
                viewing.title(each.subjectKind(), each.subjectId()),
                viewing.addressOf(each.subjectKind(), each.subjectId()),
                why(each.why()),
                each.parts().stream().map(PartLabels::of).toList());
    }

    private static String why(LeftRecord.Why why) {
        return switch (why) {
            case CHANGED_SINCE -> "undo.left.changed-since";
            case REMOVED_SINCE -> "undo.left.removed-since";
            case STANDS_AGAIN -> "undo.left.stands-again";
            case NEEDED -> "undo.left.needed";
            case LEADS_NOWHERE -> "undo.left.leads-nowhere";
            case BARCODE_TAKEN -> "undo.left.barcode-taken";
        };
    }
}
