package org.bulgasari.archive.curation;

import org.bulgasari.archive.platform.database.TestEngine;

class UndoOnPostgresqlTest extends UndoContract {

    UndoOnPostgresqlTest() {
        super(TestEngine.POSTGRESQL);
    }
}
