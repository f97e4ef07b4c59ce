package org.bulgasari.archive.curation;

import org.bulgasari.archive.platform.database.TestEngine;

class MergeOnPostgresqlTest extends MergeContract {

    MergeOnPostgresqlTest() {
        super(TestEngine.POSTGRESQL);
    }
}
