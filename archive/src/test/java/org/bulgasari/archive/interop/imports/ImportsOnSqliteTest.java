package org.bulgasari.archive.interop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.bulgasari.archive.platform.database.TestEngine;
import org.junit.jupiter.api.Test;

class ImportsOnSqliteTest extends ImportsContract {

    ImportsOnSqliteTest() {
        super(TestEngine.SQLITE);
    }

    @Test
    void aFullDiskLeavesWholeRecordsAndARunThatCanBeRepeated() throws Exception {
        String[] many = new String[2_000];
        for (int i = 0; i < many.length; i++)
            many[i] = SEA.replace("\"sea\"", "\"sea-" + i + "\"")
                    .replace("KV2", "KV-" + i)
                    .replace("flower-girl", "sea-" + (i + 1));
        limitPages(700);

        ImportSummary full = run(many);

        assertThat(full.complete()).isFalse();
        assertThat(full.remarks()).extracting(remark -> remark.code()).contains("run.disk-full");
        assertThat(archive.works().count())
                .isEqualTo(archive.items().count())
                .isPositive()
                .isLessThan(2_000);
        limitPages(1_000_000);
        ImportSummary again = run(many);
        assertThat(again.same() + again.created()).isEqualTo(2_000);
        assertThat(archive.works().count()).isEqualTo(2_000);
        assertThat(archive.works()
                        .findWork(work("Sea of Blood").id())
                        .orElseThrow()
                        .work()
                        .relations()
                        .getFirst()
                        .target())
                .isNotNull();
    }

    private void limitPages(int pages) {
        archive.database()
                .changing(() -> archive.database()
                        .sql()
                        .sql("PRAGMA max_page_count = " + pages)
                        .query(Integer.class)
                        .single());
    }
}
