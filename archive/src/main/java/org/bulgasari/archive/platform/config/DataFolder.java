package org.bulgasari.archive.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The one folder of an archive: `archive.db` and `objects/` are the truth, everything else can be made again.
public record DataFolder(Path path) {

    /// The folder at `path`, which need not exist yet.
    public static DataFolder at(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    public Path database() {
        return path.resolve("archive.db");
    }

    public Path index() {
        return path.resolve("index");
    }

    public Path reports() {
        return path.resolve("reports");
    }

    public Path config() {
        return path.resolve("config");
    }

    /// Whether an archive was ever opened here.
    public boolean holdsArchive() {
        return Files.exists(database());
    }

    /// Creates the folder where it is missing.
    public DataFolder create() {
        try {
            Files.createDirectories(path);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be created", e);
        }
    }
}
