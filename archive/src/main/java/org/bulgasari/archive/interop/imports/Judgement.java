package org.bulgasari.archive.interop.imports;

import java.util.List;
import org.bulgasari.archive.interop.profiles.Unmapped;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// What became of one source record, as the report lists it. `written` is what a doubtful record is besides: new,
/// changed.
record Judgement(
        Outcome outcome,
        @Nullable Outcome written,
        String file,
        long line,
        @Nullable String key,
        @Nullable String title,
        List<Remark> reasons,
        List<Unmapped> unmapped) {
    Judgement {
        reasons = List.copyOf(reasons);
        unmapped = List.copyOf(unmapped);
    }

    static Judgement same() {
        return new Judgement(Outcome.SAME, null, "", 0, null, null, List.of(), List.of());
    }

    static Judgement rejected(String file, long line, @Nullable String key, @Nullable String title, Remark why) {
        return new Judgement(Outcome.REJECTED, null, file, line, key, title, List.of(why), List.of());
    }

    static Judgement written(Candidate.Mapped from, Outcome as, List<Remark> doubts) {
        return new Judgement(
                doubts.isEmpty() ? as : Outcome.DOUBTFUL,
                as,
                from.row().file(),
                from.row().line(),
                from.key(),
                from.mapping().record().title(),
                doubts,
                from.mapping().unmapped());
    }
}
