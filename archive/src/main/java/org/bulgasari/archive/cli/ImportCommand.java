package org.bulgasari.archive.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.interop.imports.ImportRequest;
import org.bulgasari.archive.interop.imports.ImportSummary;
import org.bulgasari.archive.interop.profiles.ProfileRefused;
import org.bulgasari.archive.interop.remarks.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads records into the archive.
@Command(
        name = "import",
        description = "Read records through a mapping profile. Running it again changes nothing that has not changed.",
        footer = "When files cannot be read to their end, what was read before stays, and the exit code is 1.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "CSV, TSV, XLSX, JSON or JSON Lines, also gzipped; all that the profile joins.")
    private List<Path> files = List.of();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            required = true,
            description =
                    "A shipped profile (bulgasari, acmi, omdb, letterboxd, imdb, inventory) or the file of your own.")
    private String profile = "";

    @Mixin
    private final FolderOption data = new FolderOption();

    @Option(names = "--dry-run", description = "Say what would happen; write nothing but the report.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (Path file : files) mustBeReadable(file);
        ImportSummary summary = run();
        tell(summary);
        return summary.complete() ? ExitCode.OK : ExitCode.FAILED;
    }

    private ImportSummary run() {
        try (OpenArchive archive = open();
                ProgressLine progress = new ProgressLine(terminal)) {
            ImportSummary summary = archive.imports().run(new ImportRequest(files, profile, dryRun, null), progress);
            if (!dryRun) archive.feed().catchUp(progress);
            return summary;
        } catch (ProfileRefused refused) {
            throw Refusal.failed(refused.why().text());
        }
    }

    /// A dry run only looks, and so may stand beside a server.
    private OpenArchive open() {
        return dryRun && data.folder().holdsArchive() ? data.forReading() : data.forWriting("import");
    }

    private static void mustBeReadable(Path file) {
        if (!Files.exists(file)) throw Refusal.failed("There is no file " + file + ".");
        if (Files.isDirectory(file)) throw Refusal.failed(file + " is a folder; name the files in it.");
        if (!Files.isReadable(file)) throw Refusal.failed("The file " + file + " may not be read.");
    }

    private void tell(ImportSummary summary) {
        for (Remark remark : summary.remarks()) terminal.say(remark.text());
        if (json) {
            terminal.answer(Json.write(Json.fields(
                    "read", summary.read(),
                    "new", summary.created(),
                    "changed", summary.changed(),
                    "same", summary.same(),
                    "doubtful", summary.doubtful(),
                    "rejected", summary.rejected(),
                    "report", summary.report().toString())));
            return;
        }
        if (dryRun) terminal.answer("Nothing was written. An import would find:");
        terminal.answer("%,d records read: %,d new, %,d changed, %,d same, %,d doubtful, %,d rejected"
                .formatted(
                        summary.read(),
                        summary.created(),
                        summary.changed(),
                        summary.same(),
                        summary.doubtful(),
                        summary.rejected()));
        terminal.answer("Report: " + summary.report());
    }
}
