package org.bulgasari.archive.interop.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole ACMI collection, when its data stands beside the project.
class AcmiImportTest {

    private static final Path DATA =
            Path.of("../../shared/data/acmi/acmi.jsonl.gz").toAbsolutePath().normalize();
    private static final Set<RestrictionKind> GOVERNING = Set.of(
            RestrictionKind.EDUCATIONAL,
            RestrictionKind.NON_PROFIT,
            RestrictionKind.ON_SITE,
            RestrictionKind.STAFF_ONLY);

    @TempDir
    Path folder;

    @Test
    void theWholeCollectionComesInAndNothingIsLost() throws Exception {
        assumeTrue(Files.exists(DATA), "Skipped: the ACMI records are not at ../shared/data/acmi, beside the clone");
        try (OpenArchive archive = OpenArchive.forWriting(DataFolder.at(folder), "test")) {
            ImportRequest request = new ImportRequest(List.of(DATA), "acmi", false, null);

            ImportSummary first = archive.imports().run(request, Progress.UNWATCHED);

            assertThat(first.read()).isEqualTo(41_953);
            assertThat(first.created() + first.changed() + first.same() + first.doubtful() + first.rejected())
                    .isEqualTo(first.read());
            assertThat(first.rejected()).isZero();
            assertThat(first.doubtful()).isLessThan(1_000);
            assertThat(archive.works().count()).isEqualTo(41_953);
            assertThat(archive.items().count()).isEqualTo(87_504);
            assertThat(restricted(archive)).isEqualTo(3_818);

            ImportSummary again = archive.imports().run(request, Progress.UNWATCHED);

            assertThat(again.same()).isEqualTo(41_953);
            assertThat(archive.works().count()).isEqualTo(41_953);
            assertThat(archive.items().count()).isEqualTo(87_504);
        }
    }

    private static long restricted(OpenArchive archive) {
        long restricted = 0;
        List<WorkId> ids = archive.works().idsAfter(null, 1_000);
        while (!ids.isEmpty()) {
            restricted += archive.works().works(ids).values().stream()
                    .map(RecordedWork::work)
                    .filter(AcmiImportTest::isGoverned)
                    .count();
            ids = archive.works().idsAfter(ids.getLast(), 1_000);
        }
        return restricted;
    }

    private static boolean isGoverned(Work work) {
        return work.restrictions().stream().anyMatch(r -> GOVERNING.contains(r.kind()));
    }
}
