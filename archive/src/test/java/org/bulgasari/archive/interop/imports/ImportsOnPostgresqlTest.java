package org.bulgasari.archive.interop.imports;

import org.bulgasari.archive.platform.database.TestEngine;

class ImportsOnPostgresqlTest extends ImportsContract {

    ImportsOnPostgresqlTest() {
        super(TestEngine.POSTGRESQL);
    }
}
