package org.bulgasari.archive.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.config.FolderInUse;
import org.bulgasari.archive.platform.config.InvalidSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The data folder a command works on, and how it opens it.
final class FolderOption {

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "The archive's data folder.")
    @Nullable
    Path path;

    DataFolder folder() {
        if (path == null) throw Refusal.misused("Say which data folder is meant: --data DIR.");
        return DataFolder.at(path);
    }

    /// Opens for a change, making the archive where there is none.
    OpenArchive forWriting(String command) {
        return forWriting(folder(), command);
    }

    static OpenArchive forWriting(DataFolder folder, String command) {
        if (Files.exists(folder.path()) && !Files.isDirectory(folder.path()))
            throw Refusal.failed(folder.path() + " is a file; the data folder must be a folder.");
        try {
            return OpenArchive.forWriting(folder, command);
        } catch (FolderInUse owned) {
            throw Refusal.inUse(String.valueOf(owned.getMessage()));
        } catch (InvalidSettings wrong) {
            throw Refusal.failed(String.valueOf(wrong.getMessage()));
        }
    }

    /// Opens for a change to an archive that exists; a mistyped folder is told, not filled.
    OpenArchive forChanging(String command) {
        mustHoldArchive();
        return forWriting(command);
    }

    /// Opens to look only, also beside a server.
    OpenArchive forReading() {
        mustHoldArchive();
        try {
            return OpenArchive.forReading(folder());
        } catch (InvalidSettings wrong) {
            throw Refusal.failed(String.valueOf(wrong.getMessage()));
        }
    }

    /// The index of an archive opened for reading.
    FilmIndex index(OpenArchive archive) {
        try {
            FilmIndex index = archive.index();
            if (index.isFilled()) return index;
            throw Refusal.failed("The search index of " + folder().path() + " is not built yet in the form this program"
                    + " reads. A server is building it if one runs; else `reindex` does.");
        } catch (UncheckedIOException missing) {
            throw Refusal.failed("The search index of " + folder().path()
                    + " is missing or cannot be read. `reindex` makes it anew; `serve` and `import` do so too.");
        }
    }

    private void mustHoldArchive() {
        if (!folder().holdsArchive())
            throw Refusal.failed("There is no archive in " + folder().path() + ". `import` or `serve` makes one.");
    }
}
