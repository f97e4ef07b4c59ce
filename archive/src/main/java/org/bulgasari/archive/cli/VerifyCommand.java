package org.bulgasari.archive.cli;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.discovery.FilmIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says whether database and index are as they should be.
@Command(
        name = "verify",
        description =
                "Check the database, every record and the search index; say what is wrong. Works beside a server.",
        footer = "The exit code is 1 when something is wrong.")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private final FolderOption data = new FolderOption();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private final Terminal terminal;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Verification found = verify();
        tell(found);
        return found.faults().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private Verification verify() {
        try (OpenArchive archive = data.forReading();
                ProgressLine progress = new ProgressLine(terminal)) {
            return Verification.of(archive, index(archive), progress);
        }
    }

    private static Optional<FilmIndex> index(OpenArchive archive) {
        try {
            return Optional.of(archive.index());
        } catch (UncheckedIOException missing) {
            return Optional.empty();
        }
    }

    private void tell(Verification found) {
        if (json) {
            terminal.answer(Json.write(Json.fields(
                    "works",
                    found.works(),
                    "indexed",
                    found.indexed(),
                    "faults",
                    found.faults(),
                    "notes",
                    found.notes())));
            return;
        }
        found.faults().forEach(terminal::answer);
        found.notes().forEach(terminal::answer);
        if (found.faults().isEmpty())
            terminal.answer("All is well: %,d works, %,d in the index.".formatted(found.works(), found.indexed()));
    }
}
