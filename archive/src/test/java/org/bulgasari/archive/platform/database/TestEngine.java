package org.bulgasari.archive.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import org.bulgasari.archive.platform.config.DataFolder;

/// The engines that every promise about what is kept is tried on.
public enum TestEngine {
    SQLITE {
        @Override
        public void configure(DataFolder data) {}
    },
    POSTGRESQL {
        @Override
        public void configure(DataFolder data) throws IOException {
            Files.writeString(data.config(), "database-url = " + TestDatabases.postgresqlAddress() + "\n");
        }
    };

    /// Makes the data folder say that it wants this engine, with a database of its own.
    public abstract void configure(DataFolder data) throws IOException;
}
