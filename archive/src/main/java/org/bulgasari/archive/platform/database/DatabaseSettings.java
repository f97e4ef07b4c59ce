package org.bulgasari.archive.platform.database;

import java.nio.file.Path;

/// Which database keeps the archive.
public sealed interface DatabaseSettings {

    /// One file, `archive.db`, in the data folder.
    record Sqlite(Path file) implements DatabaseSettings {}

    /// A PostgreSQL 15 or later. `url` is a JDBC address: `jdbc:postgresql://host:5432/archive`.
    record Postgresql(String url, String user, String password) implements DatabaseSettings {
        @Override
        public String toString() {
            return "Postgresql[" + url + " as " + user + "]";
        }
    }
}
