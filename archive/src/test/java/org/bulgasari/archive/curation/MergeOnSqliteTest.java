package org.bulgasari.archive.curation;

import org.bulgasari.archive.platform.config.DataFolder;

class MergeOnSqliteTest extends MergeContract {

    @Override
    void configure(DataFolder data) {}
}
