package org.bulgasari.archive.interop.imports;

import java.nio.file.Files;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.database.TestDatabases;

class ReimportOnPostgresqlTest extends ReimportContract {

    @Override
    void configure(DataFolder data) throws Exception {
        Files.writeString(data.config(), "database-url = " + TestDatabases.postgresqlAddress() + "\n");
    }
}
