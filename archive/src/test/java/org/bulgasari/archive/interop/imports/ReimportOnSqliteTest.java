package org.bulgasari.archive.interop.imports;

import org.bulgasari.archive.platform.database.TestEngine;

class ReimportOnSqliteTest extends ReimportContract {

    ReimportOnSqliteTest() {
        super(TestEngine.SQLITE);
    }
}
