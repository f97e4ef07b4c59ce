package org.bulgasari.archive.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.database.TestEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A whole archive of its own for every test, in a data folder that names the engine under test.
public abstract class OpenArchiveContract {

    @TempDir
    protected Path folder;

    protected OpenArchive archive;

    private final TestEngine engine;

    protected OpenArchiveContract(TestEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() throws Exception {
        DataFolder data = DataFolder.at(Files.createDirectories(folder.resolve("data")));
        engine.configure(data);
        archive = OpenArchive.forWriting(data, "test");
    }

    @AfterEach
    void close() {
        if (archive != null) archive.close();
    }
}
