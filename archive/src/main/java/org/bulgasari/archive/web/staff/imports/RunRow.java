package org.bulgasari.archive.web.staff.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.bulgasari.archive.interop.imports.ImportRuns;
import org.bulgasari.archive.interop.imports.ImportRuns.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A run as pages show it. `state` is the message that names its state; `counts` is what it did, all 0 while
/// unknown.
public record RunRow(String id, String files, String profile, String startedAt, String state, Counts counts) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Source records, each once.
    public record Counts(long read, long created, long changed, long same, long doubtful, long rejected) {}

    /// `working` says that a job of this process is at this run.
    static RunRow of(Run run, boolean working, Locale locale) {
        DateTimeFormatter moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .withZone(ZoneId.systemDefault());
        return new RunRow(
                run.id(),
                names(run.files()),
                run.profile(),
                moment.format(run.startedAt()),
                state(run.state(), working),
                counts(run.summary() == null ? "{}" : run.summary()));
    }

    private static String names(List<String> files) {
        return String.join(
                ", ",
                files.stream()
                        .map(file -> String.valueOf(Path.of(file).getFileName()))
                        .toList());
    }

    private static String state(String state, boolean working) {
        return switch (state) {
            case ImportRuns.FINISHED -> "import.state.finished";
            case ImportRuns.FAILED -> "import.state.incomplete";
            default -> working ? "import.state.running" : "import.state.interrupted";
        };
    }

    private static Counts counts(String summary) {
        JsonNode json = JSON.readTree(summary);
        return new Counts(
                json.path("read").asLong(0),
                json.path("new").asLong(0),
                json.path("changed").asLong(0),
                json.path("same").asLong(0),
                json.path("doubtful").asLong(0),
                json.path("rejected").asLong(0));
    }
}
