package org.bulgasari.archive.platform.signin;

import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.database.TestDatabases;

class AccountsOnPostgresqlTest extends AccountsContract {
    @Override
    Database newDatabase() {
        return TestDatabases.postgresql();
    }
}
