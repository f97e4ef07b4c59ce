package org.bulgasari.archive.interop.imports;

import org.bulgasari.archive.platform.config.DataFolder;

class ReimportOnSqliteTest extends ReimportContract {

    @Override
    void configure(DataFolder data) {}
}
