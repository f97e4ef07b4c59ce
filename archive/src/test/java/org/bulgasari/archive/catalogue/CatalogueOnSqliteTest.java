package org.bulgasari.archive.catalogue;

import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.database.TestDatabases;

class CatalogueOnSqliteTest extends CatalogueContract {
    @Override
    Database newDatabase() {
        return TestDatabases.sqlite();
    }
}
