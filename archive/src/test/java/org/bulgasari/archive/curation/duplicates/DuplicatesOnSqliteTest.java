package org.bulgasari.archive.curation.duplicates;

import org.bulgasari.archive.platform.database.TestEngine;

class DuplicatesOnSqliteTest extends DuplicatesContract {

    DuplicatesOnSqliteTest() {
        super(TestEngine.SQLITE);
    }
}
