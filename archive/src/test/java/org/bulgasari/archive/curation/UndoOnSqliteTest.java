package org.bulgasari.archive.curation;

import org.bulgasari.archive.platform.database.TestEngine;

class UndoOnSqliteTest extends UndoContract {

    UndoOnSqliteTest() {
        super(TestEngine.SQLITE);
    }
}
