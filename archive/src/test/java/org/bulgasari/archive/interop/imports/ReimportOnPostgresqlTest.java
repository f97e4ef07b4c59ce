package org.bulgasari.archive.interop.imports;

import org.bulgasari.archive.platform.database.TestEngine;

class ReimportOnPostgresqlTest extends ReimportContract {

    ReimportOnPostgresqlTest() {
        super(TestEngine.POSTGRESQL);
    }
}
