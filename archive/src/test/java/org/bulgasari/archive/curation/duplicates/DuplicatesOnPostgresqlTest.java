package org.bulgasari.archive.curation.duplicates;

import org.bulgasari.archive.platform.database.TestEngine;

class DuplicatesOnPostgresqlTest extends DuplicatesContract {

    DuplicatesOnPostgresqlTest() {
        super(TestEngine.POSTGRESQL);
    }
}
