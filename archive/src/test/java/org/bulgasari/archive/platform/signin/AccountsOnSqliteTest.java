package org.bulgasari.archive.platform.signin;

import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.database.TestDatabases;

class AccountsOnSqliteTest extends AccountsContract {
    @Override
    Database newDatabase() {
        return TestDatabases.sqlite();
    }
}
