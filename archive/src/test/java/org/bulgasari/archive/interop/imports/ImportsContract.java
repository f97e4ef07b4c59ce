package org.bulgasari.archive.interop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.assembly.OpenArchiveContract;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.statements.Standing;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.platform.database.TestEngine;
import org.bulgasari.archive.platform.progress.Progress;
import org.junit.jupiter.api.Test;

/// What an import promises on every engine.
abstract class ImportsContract extends OpenArchiveContract {

    ImportsContract(TestEngine engine) {
        super(engine);
    }

    private static final String FLOWER_GIRL = """
            {"key":"flower-girl","titles":[{"text":"The Flower Girl","type":"preferred","language":"en"},{"text":"꽃파는 처녀","type":"original","language":"ko","script":"Kore"}],"date":"1972","countries":["KP"],"languages":[{"code":"ko","use":"spoken"}],"agents":[{"name":"Choe Ik-gyu","role":"director","key":"choe","names":[{"text":"최익규","language":"ko"}]}],"sources":[{"id":"s","kind":"book","citation":"A book"},{"id":"m","kind":"memory","citation":"Memory"}],"supports":[{"source":"s","properties":["date"]},{"source":"m","properties":["countries"]}],"manifestations":[{"key":"m1","type":"home-video","carrierType":"vhs"}],"items":[{"barcode":"KV1","manifestation":"m1","carrierType":"vhs","alsoHolds":["sea"]}]}
            """.strip();
    static final String SEA = """
            {"key":"sea","titles":[{"text":"Sea of Blood","type":"preferred"}],"agents":[{"name":"Choe Ik-gyu","role":"actor","key":"choe"}],"relations":[{"type":"related","target":"flower-girl"}],"items":[{"barcode":"KV2","carrierType":"16mm"}]}
            """.strip();

    @Test
    void aRecordComesInWhole() throws Exception {
        ImportSummary summary = run(FLOWER_GIRL, SEA);

        assertThat(summary)
                .extracting(ImportSummary::read, ImportSummary::created)
                .containsExactly(2L, 2L);
        Work film = work("The Flower Girl");
        assertThat(film.originalTitle().orElseThrow().text()).isEqualTo("꽃파는 처녀");
        assertThat(film.year()).contains(1972);
        assertThat(film.statements())
                .extracting(s -> s.property() + s.standing())
                .containsExactly("date" + Standing.ACCEPTED, "countries" + Standing.REPORTED);
        assertThat(archive.agents().count()).isEqualTo(1);
        Item tape = archive.items().findByBarcode("KV1").orElseThrow();
        assertThat(tape.manifestationId())
                .isEqualTo(film.manifestations().getFirst().id());
        assertThat(tape.holds()).containsExactly(film.id(), work("Sea of Blood").id());
        assertThat(work("Sea of Blood").relations().getFirst().target()).isEqualTo(film.id());
        assertThat(work("Sea of Blood").contributions().getFirst().role()).isEqualTo("cast");
        assertThat(archive.imports().records().origin(film.id()).orElseThrow().payload())
                .isEqualTo(FLOWER_GIRL);
    }

    @Test
    void runningItAgainChangesNothing() throws Exception {
        run(FLOWER_GIRL, SEA);

        ImportSummary again = run(FLOWER_GIRL, SEA);

        assertThat(again.same()).isEqualTo(2);
        assertThat(again.created() + again.changed() + again.doubtful() + again.rejected())
                .isZero();
        assertThat(archive.works().count()).isEqualTo(2);
        assertThat(archive.items().count()).isEqualTo(2);
    }

    @Test
    void aChangedRecordReplacesItsWorkAndKeepsItsIds() throws Exception {
        run(FLOWER_GIRL, SEA);
        Work before = work("The Flower Girl");
        Item tape = archive.items().findByBarcode("KV1").orElseThrow();

        ImportSummary summary = run(FLOWER_GIRL.replace("1972", "1973"), SEA);

        assertThat(summary.changed()).isEqualTo(1);
        assertThat(work("The Flower Girl").year()).contains(1973);
        assertThat(work("The Flower Girl").id()).isEqualTo(before.id());
        assertThat(archive.items().findByBarcode("KV1").orElseThrow()).isEqualTo(tape);
    }

    @Test
    void anItemNoLongerListedIsTakenOut() throws Exception {
        run(SEA);

        run(SEA.replace("KV2", "KV3"));

        assertThat(archive.items().findByBarcode("KV2")).isEmpty();
        assertThat(archive.items().findByBarcode("KV3")).isPresent();
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() throws Exception {
        ImportSummary dry = archive.imports().run(request(true, FLOWER_GIRL, SEA, SEA, "{}"), Progress.UNWATCHED);

        assertThat(dry)
                .extracting(ImportSummary::read, ImportSummary::created, ImportSummary::rejected)
                .containsExactly(4L, 2L, 2L);
        assertThat(archive.works().count()).isZero();
        assertThat(Files.readString(dry.report()))
                .contains("record.key-doubled")
                .contains("record.no-key");
    }

    @Test
    void aBarcodeBorneByAnotherItemIsLeftOutAndListed() throws Exception {
        run(FLOWER_GIRL);

        ImportSummary summary = run(SEA.replace("KV2", "KV1"));

        assertThat(summary.doubtful()).isEqualTo(1);
        assertThat(archive.items().count()).isEqualTo(2);
        assertThat(archive.items().findByBarcode("KV1").orElseThrow().carrierType())
                .isEqualTo("vhs");
        assertThat(Files.readString(summary.report())).contains("item.barcode-taken");
    }

    @Test
    void aDoubtfulRecordIsTheSameWhenItComesAgain() throws Exception {
        String odd =
                SEA.replace("\"key\":\"sea\"", "\"key\":\"odd\",\"date\":\"some day\",\"genres\":[\"unheard-of\"]");
        assertThat(run(odd).doubtful()).isEqualTo(1);

        assertThat(run(odd).same()).isEqualTo(1);
    }

    @Test
    void aMemberWeDoNotKnowIsRejectedInOurOwnFormat() throws Exception {
        ImportSummary summary = run(SEA.replace("\"titles\"", "\"tittles\":[],\"titles\""), FLOWER_GIRL);

        assertThat(summary)
                .extracting(ImportSummary::rejected, ImportSummary::created)
                .containsExactly(1L, 1L);
    }

    @Test
    void copiesOfOneFilmInAnInventoryAreItemsOfOneWork() throws Exception {
        Path file = Files.writeString(
                folder.resolve("shop.csv"),
                "Title,Director,Year,Format,Bar Code\nAlien,Ridley Scott,1979,VHS,K1\nAlien,Ridley Scott,1979,DVD,K2\n\"Thing, The\",John Carpenter,1982,LD,K3\n");
        ImportRequest request = new ImportRequest(List.of(file), "inventory", false, null);

        ImportSummary first = archive.imports().run(request, Progress.UNWATCHED);
        ImportSummary again = archive.imports().run(request, Progress.UNWATCHED);

        assertThat(first)
                .extracting(ImportSummary::read, ImportSummary::created)
                .containsExactly(3L, 3L);
        assertThat(again.same()).isEqualTo(3);
        assertThat(archive.works().count()).isEqualTo(2);
        assertThat(archive.items().findByBarcode("K2").orElseThrow().holds())
                .containsExactly(work("Alien").id());
        Files.writeString(file, Files.readString(file).replace("DVD", "Blu-ray"));
        assertThat(archive.imports().run(request, Progress.UNWATCHED).changed()).isEqualTo(1);
        assertThat(archive.items().findByBarcode("K2").orElseThrow().carrierType())
                .isEqualTo("blu-ray");
        assertThat(archive.works().count()).isEqualTo(2);
    }

    ImportSummary run(String... lines) throws Exception {
        return archive.imports().run(request(false, lines), Progress.UNWATCHED);
    }

    private ImportRequest request(boolean dryRun, String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("records.jsonl"), String.join("\n", lines));
        return new ImportRequest(List.of(file), "bulgasari", dryRun, null);
    }

    Work work(String title) {
        List<WorkId> ids = archive.works().idsAfter(null, 100);
        return archive.works().works(ids).values().stream()
                .map(RecordedWork::work)
                .filter(work -> work.preferredTitle().text().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
