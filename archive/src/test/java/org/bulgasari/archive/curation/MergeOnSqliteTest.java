package org.bulgasari.archive.curation;

import org.bulgasari.archive.platform.database.TestEngine;

class MergeOnSqliteTest extends MergeContract {

    MergeOnSqliteTest() {
        super(TestEngine.SQLITE);
    }
}
