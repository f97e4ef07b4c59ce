package org.bulgasari.archive.cli;

import java.util.concurrent.Callable;
import org.bulgasari.archive.assembly.OpenArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes the search index anew.
@Command(name = "reindex", description = "Build the search index anew from the database. Searching goes on meanwhile.")
final class ReindexCommand implements Callable<Integer> {

    @Mixin
    private final FolderOption data = new FolderOption();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private final Terminal terminal;

    ReindexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long films = rebuild();
        if (json) terminal.answer(Json.write(Json.fields("films", films)));
        else terminal.answer("Indexed " + films + " films.");
        return ExitCode.OK;
    }

    private long rebuild() {
        try (OpenArchive archive = data.forChanging("reindex");
                ProgressLine progress = new ProgressLine(terminal)) {
            archive.feed().rebuild(progress);
            return archive.index().size();
        }
    }
}
