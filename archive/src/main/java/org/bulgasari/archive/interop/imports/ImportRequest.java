package org.bulgasari.archive.interop.imports;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to import.
///
/// @param files one file of records, several of the same kind, or the tables a profile joins
/// @param profile the name of a shipped profile, or the path of a profile's file
/// @param dryRun say what would happen, write nothing
/// @param actor the account that asks, or null for the command line
public record ImportRequest(
        List<Path> files,
        String profile,
        boolean dryRun,
        @Nullable String actor) {
    public ImportRequest {
        files = List.copyOf(files);
        if (files.isEmpty()) throw new IllegalArgumentException("An import needs a file");
    }

    /// How many records are written in one change. A command has the archive to itself; an import that somebody asked
    /// the server for lets the desk write in between.
    int recordsAChange() {
        return actor == null ? 300 : 120;
    }
}
