package org.bulgasari.archive.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.database.TestEngine;
import org.jspecify.annotations.Nullable;
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

    /// A person who is not written yet.
    protected Agent agent(String name) {
        return new Agent(new AgentId(archive.ids().next()), AgentKind.PERSON, name, List.of(), List.of(), null);
    }

    /// A bootleg tape that is not written yet.
    ///
    /// @param manifestation the id of the release it is a copy of
    protected Item tape(@Nullable String barcode, Work film, @Nullable String manifestation) {
        return new Item(
                new ItemId(archive.ids().next()),
                barcode,
                List.of(film.id()),
                manifestation,
                "vhs",
                "ntsc",
                null,
                "access",
                "bootleg",
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
