package org.bulgasari.archive.curation;

import java.nio.file.Files;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.database.TestDatabases;

class MergeOnPostgresqlTest extends MergeContract {

    @Override
    void configure(DataFolder data) throws Exception {
        Files.writeString(data.config(), "database-url = " + TestDatabases.postgresqlAddress() + "\n");
    }
}
