package org.bulgasari.archive.interop.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.assembly.OpenArchiveContract;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.curation.UndoResult.Undone;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.interop.imports.Disagreements.Side;
import org.bulgasari.archive.platform.database.TestEngine;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.ChangeKind;
import org.bulgasari.archive.platform.history.Parts;
import org.bulgasari.archive.platform.history.States;
import org.bulgasari.archive.platform.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of work done by hand when the same source is imported again, on every engine.
abstract class ReimportContract extends OpenArchiveContract {

    private static final String SEA = """
            {"key":"sea","titles":[{"text":"Sea of Blood","type":"preferred"}],"date":"1969","note":"from the card","items":[{"barcode":"KV2","carrierType":"16mm","place":"shelf 1"}]}
            """.strip();
    private static final Change HAND = Change.byAccount("cataloguer");

    ReimportContract(TestEngine engine) {
        super(engine);
    }

    @BeforeEach
    void importIt() throws Exception {
        run(SEA);
    }

    @Test
    void anEditByHandAndAChangeOfTheSourceStandTogether() throws Exception {
        retitle("Pibada");

        ImportSummary summary = run(SEA.replace("1969", "1968"));

        assertThat(summary.doubtful()).isZero();
        assertThat(summary.changed()).isEqualTo(1);
        assertThat(title()).isEqualTo("Pibada");
        assertThat(work().date()).hasToString("EdtfDate[text=1968, firstDay=1968-01-01, lastDay=1968-12-31]");
        assertThat(archive.disagreements().open()).isEmpty();
    }

    @Test
    void anEditByHandSurvivesEveryLaterImport() throws Exception {
        retitle("Pibada");
        run(SEA.replace("1969", "1968"));

        run(SEA.replace("1969", "1967"));
        run(SEA.replace("1969", "1966").replace("the card", "the box"));

        assertThat(title()).isEqualTo("Pibada");
        assertThat(work().note()).isEqualTo("from the box");
        assertThat(archive.disagreements().open()).isEmpty();
    }

    @Test
    void whatBothChangedStaysOursAndIsAskedWithAllThreeValues() throws Exception {
        retitle("Pibada");

        ImportSummary summary = run(SEA.replace("Sea of Blood", "Sea of Tears"));

        assertThat(summary.doubtful()).isEqualTo(1);
        assertThat(Files.readString(summary.report())).contains("record.disagrees");
        assertThat(title()).isEqualTo("Pibada");
        assertThat(archive.disagreements().open()).isEqualTo(Map.of("titles", 1L));
        assertThat(archive.disagreements().open(null, "", 10)).singleElement().satisfies(open -> {
            assertThat(preferred(States.read(open.was(), Work.class))).isEqualTo("Sea of Blood");
            assertThat(preferred(States.read(open.now(), Work.class))).isEqualTo("Sea of Tears");
            assertThat(open.subjectId()).isEqualTo(work().id().value());
        });
    }

    @Test
    void decidedForTheSourceItsValueStandsAndCanBeTakenBack() throws Exception {
        retitle("Pibada");
        run(SEA.replace("Sea of Blood", "Sea of Tears"));
        Change decision = Change.of(ChangeKind.BULK, "cataloguer");

        Decisions.Decided decided = archive.decisions().decide(openIds(), Side.SOURCE, decision);

        assertThat(decided).isEqualTo(new Decisions.Decided(1, List.of()));
        assertThat(title()).isEqualTo("Sea of Tears");
        assertThat(archive.disagreements().open()).isEmpty();
        assertThat(archive.undo().undo(decision.id(), null, null, Progress.UNWATCHED))
                .isInstanceOf(Undone.class);
        assertThat(title()).isEqualTo("Pibada");
    }

    @Test
    void decidedForUsItIsNotAskedAgainUntilTheSourceSaysSomethingElse() throws Exception {
        retitle("Pibada");
        run(SEA.replace("Sea of Blood", "Sea of Tears"));
        archive.decisions().decide(openIds(), Side.OURS, Change.of(ChangeKind.BULK, "cataloguer"));

        run(SEA.replace("Sea of Blood", "Sea of Tears").replace("1969", "1968"));
        assertThat(archive.disagreements().open()).isEmpty();
        run(SEA.replace("Sea of Blood", "The Sea"));

        assertThat(archive.disagreements().open()).isEqualTo(Map.of("titles", 1L));
        assertThat(title()).isEqualTo("Pibada");
    }

    @Test
    void aNewerImportTakesThePlaceOfAnOpenQuestion() throws Exception {
        retitle("Pibada");
        run(SEA.replace("Sea of Blood", "Sea of Tears"));
        run(SEA.replace("Sea of Blood", "The Sea"));

        assertThat(archive.disagreements().open("titles", "", 10))
                .singleElement()
                .satisfies(open -> assertThat(preferred(States.read(open.now(), Work.class)))
                        .isEqualTo("The Sea"));
    }

    @Test
    void anItemMovedByHandStaysWhereItIsAndTheSourceIsAskedAbout() throws Exception {
        Item tape = tape();
        Item moved = Parts.with(tape, "place", "vault");
        archive.holdings().record(List.of(), List.of(moved), List.of(), HAND);

        run(SEA.replace("1969", "1968"));
        assertThat(tape()).isEqualTo(moved);
        run(SEA.replace("shelf 1", "shelf 2").replace("16mm", "35mm"));

        assertThat(tape().place()).isEqualTo("vault");
        assertThat(tape().carrierType()).isEqualTo("35mm");
        assertThat(archive.disagreements().open()).isEqualTo(Map.of("place", 1L));
        archive.decisions().decide(openIds(), Side.SOURCE, HAND);
        assertThat(tape().place()).isEqualTo("shelf 2");
    }

    @Test
    void aRunThatWasTakenBackCanBeImportedAgain() throws Exception {
        String other = SEA.replace("\"sea\"", "\"other\"").replace("KV2", "KV3");
        String[] both = {SEA.replace("1969", "1968"), other};
        String run = run(both).runId();

        Undone undone = (Undone) archive.undo().undo(run, null, null, Progress.UNWATCHED);

        assertThat(undone.left()).isEmpty();
        assertThat(archive.works().count()).isEqualTo(1);
        assertThat(work().year()).contains(1969);
        ImportSummary again = run(both);
        assertThat(again)
                .extracting(ImportSummary::created, ImportSummary::changed, ImportSummary::doubtful)
                .containsExactly(1L, 1L, 0L);
        assertThat(archive.works().count()).isEqualTo(2);
        assertThat(archive.items().findByBarcode("KV3")).isPresent();
    }

    @Test
    void everythingImportedIsInTheHistory() throws Exception {
        String run = run(SEA.replace("1969", "1968")).runId();

        assertThat(archive.history().of("work", work().id().value()))
                .extracting(past -> past.change().id(), past -> past.revision().version())
                .first()
                .isEqualTo(tuple(run, 2));
        assertThat(archive.history().findChange(run).orElseThrow().records()).isEqualTo(1);
    }

    private List<String> openIds() {
        return archive.disagreements().open(null, "", 10).stream()
                .map(Disagreement::id)
                .toList();
    }

    /// Gives the film another title by hand.
    private void retitle(String title) {
        RecordedWork current = archive.works().findWork(work().id()).orElseThrow();
        Work other = aWork().titled(title).build();
        archive.catalogue().revise(List.of(), Parts.taking(current.work(), "titles", other), current.version(), HAND);
    }

    private static String preferred(Work work) {
        return work.preferredTitle().text();
    }

    private String title() {
        return preferred(work());
    }

    private Work work() {
        return archive.works()
                .findWork(archive.works().idsAfter(null, 1).getFirst())
                .orElseThrow()
                .work();
    }

    private Item tape() {
        return archive.items().findByBarcode("KV2").orElseThrow();
    }

    private ImportSummary run(String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("records.jsonl"), String.join("\n", lines));
        return archive.imports().run(new ImportRequest(List.of(file), "bulgasari", false, null), Progress.UNWATCHED);
    }
}
