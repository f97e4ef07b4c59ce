package org.bulgasari.archive.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.interop.export.ExportRequest;
import org.bulgasari.archive.interop.export.ExportSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the collection to a file.
@Command(
        name = "export",
        description =
                "Write every record to a file: JSON Lines in the exchange format, or a CSV table. Works beside a server.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Replaced when everything is written.")
    private @Nullable Path file;

    @Mixin
    private final FolderOption data = new FolderOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl or csv; else as the file's name ends.")
    private @Nullable String format;

    @Option(names = "--staff", description = "Write also what only staff may see.")
    private boolean staff;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (file == null) throw Refusal.misused("Say which file to write.");
        if (Files.isDirectory(file)) throw Refusal.failed(file + " is a folder; name a file in it.");
        ExportSummary summary = run(new ExportRequest(file, format(file), staff));
        if (json) {
            terminal.answer(Json.write(Json.fields(
                    "works", summary.works(),
                    "items", summary.items(),
                    "withheld", summary.withheld(),
                    "file", file.toString())));
            return ExitCode.OK;
        }
        terminal.answer("%,d works with %,d items written to %s".formatted(summary.works(), summary.items(), file));
        if (summary.withheld() > 0)
            terminal.say(summary.withheld() + " works that only staff may see were left out; --staff writes them too.");
        return ExitCode.OK;
    }

    private ExportSummary run(ExportRequest request) {
        try (OpenArchive archive = data.forReading();
                ProgressLine progress = new ProgressLine(terminal)) {
            return archive.exports().run(request, progress);
        }
    }

    private ExportRequest.Format format(Path target) {
        String named = format != null ? format : target.toString().endsWith(".csv") ? "csv" : "jsonl";
        return switch (named.toLowerCase(Locale.ROOT)) {
            case "csv" -> ExportRequest.Format.CSV;
            case "jsonl" -> ExportRequest.Format.JSONL;
            default -> throw Refusal.misused("--format is jsonl or csv, not " + named + ".");
        };
    }
}
