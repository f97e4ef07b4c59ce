package org.bulgasari.archive.curation;

import org.bulgasari.archive.platform.config.DataFolder;

class UndoOnSqliteTest extends UndoContract {

    @Override
    void configure(DataFolder data) {}
}
