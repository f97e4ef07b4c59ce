package org.bulgasari.archive.web.staff.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bulgasari.archive.interop.imports.ImportSummary;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// A job as its page shows it. While it works, `phase`, `done`, `total` and `secondsLeft` say how far; afterwards
/// `counts`, `sections` and `unmapped` say what it did, or would do; `troubles` are sentences on what kept it from
/// its end.
public record JobPage(
        String id,
        String files,
        String profile,
        boolean preview,
        boolean working,
        String phase,
        long done,
        long total,
        long secondsLeft,
        RunRow.@Nullable Counts counts,
        List<Section> sections,
        List<Unmapped> unmapped,
        List<String> troubles,
        boolean complete) {

    /// Records of one outcome; `heading` is a message.
    public record Section(String heading, List<Entry> entries) {}

    public record Entry(String place, String title, List<String> reasons) {}

    public record Unmapped(String field, String value, long count) {}

    static JobPage of(ImportJob job, Locale locale) {
        return switch (job.state()) {
            case ImportState.Working(var phase, var done, var total, var left) ->
                working(job, phase, done, total, left);
            case ImportState.Finished(var summary, var report) -> finished(job, summary, report, locale);
            case ImportState.Refused(var why) ->
                ended(job, null, ReportDigest.NOTHING, List.of(why.text(locale)), locale);
            case ImportState.Broken() -> ended(job, null, ReportDigest.NOTHING, List.of(), locale);
        };
    }

    private static JobPage working(ImportJob job, String phase, long done, long total, Duration left) {
        return new JobPage(
                job.id(),
                job.fileNames(),
                job.request().profile(),
                job.request().dryRun(),
                true,
                phase,
                done,
                total,
                left.toSeconds(),
                null,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    private static JobPage finished(ImportJob job, ImportSummary summary, ReportDigest report, Locale locale) {
        RunRow.Counts counts = new RunRow.Counts(
                summary.read(),
                summary.created(),
                summary.changed(),
                summary.same(),
                summary.doubtful(),
                summary.rejected());
        List<String> remarks =
                summary.remarks().stream().map(remark -> remark.text(locale)).toList();
        return ended(job, counts, report, remarks, locale).completed(summary.complete());
    }

    private static JobPage ended(
            ImportJob job, RunRow.@Nullable Counts counts, ReportDigest report, List<String> troubles, Locale locale) {
        return new JobPage(
                job.id(),
                job.fileNames(),
                job.request().profile(),
                job.request().dryRun(),
                false,
                "",
                0,
                0,
                0,
                counts,
                sections(report, locale),
                report.unmapped().stream()
                        .map(each -> new Unmapped(each.field(), each.value(), each.count()))
                        .toList(),
                troubles,
                false);
    }

    private JobPage completed(boolean whole) {
        return new JobPage(
                id,
                files,
                profile,
                preview,
                working,
                phase,
                done,
                total,
                secondsLeft,
                counts,
                sections,
                unmapped,
                troubles,
                whole);
    }

    /// What needs a keeper's eye first.
    private static List<Section> sections(ReportDigest report, Locale locale) {
        List<Section> all = new ArrayList<>();
        all.add(new Section("import.rejected", entries(report.of("rejected"), locale)));
        all.add(new Section("import.doubtful", entries(report.of("doubtful"), locale)));
        all.add(new Section("import.new", entries(report.of("new"), locale)));
        all.add(new Section("import.changed", entries(report.of("changed"), locale)));
        return all.stream().filter(section -> !section.entries().isEmpty()).toList();
    }

    private static List<Entry> entries(List<ReportDigest.Sample> samples, Locale locale) {
        return samples.stream()
                .map(sample -> new Entry(
                        sample.file() + ":" + sample.line(),
                        sample.title().isEmpty() ? sample.key() : sample.title(),
                        sample.reasons().stream()
                                .map((Remark why) -> why.text(locale))
                                .toList()))
                .toList();
    }
}
