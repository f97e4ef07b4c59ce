package org.bulgasari.archive.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bulgasari.archive.assembly.OpenArchiveContract;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkBuilder;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.curation.UndoResult.AlreadyUndone;
import org.bulgasari.archive.curation.UndoResult.Undone;
import org.bulgasari.archive.curation.UndoResult.UnknownChange;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.platform.database.TestEngine;
import org.bulgasari.archive.platform.history.Act;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.ChangeKind;
import org.bulgasari.archive.platform.history.PastRevision;
import org.bulgasari.archive.platform.progress.Progress;
import org.junit.jupiter.api.Test;

/// What history and taking back promise on every engine.
abstract class UndoContract extends OpenArchiveContract {

    UndoContract(TestEngine engine) {
        super(engine);
    }

    @Test
    void theHistoryOfARecordTellsWhoWhenWhatAndWhy() {
        Work first = added(aWork().titled("Hanyo"));
        Change edit = Change.byAccount("a").because("  the poster says so ");

        revise(first.id(), edit, work -> work.originally("하녀", "ko", "Kore"));

        List<PastRevision> history =
                archive.history().of(Catalogue.WORK, first.id().value());
        assertThat(history)
                .extracting(
                        past -> past.revision().version(),
                        past -> past.revision().act())
                .containsExactly(tuple(2, Act.CHANGED), tuple(1, Act.ADDED));
        assertThat(history.getFirst().change()).isEqualTo(edit);
        assertThat(history.getFirst().change().reason()).isEqualTo("the poster says so");
        assertThat(history.getFirst().revision().was()).contains("Hanyo").doesNotContain("하녀");
        assertThat(history.getLast().recordedAt())
                .isBeforeOrEqualTo(history.getFirst().recordedAt());
    }

    @Test
    void anEditIsTakenBackAndItsUndoingIsTakenBackToo() {
        Work before = added(aWork().titled("Hanyo"));
        Change edit = Change.byAccount("a");
        Work after = revise(before.id(), edit, work -> work.in("KR"));

        Undone undone = undone(edit);

        assertThat(work(before.id())).isEqualTo(before);
        assertThat(undone.left()).isEmpty();
        assertThat(undone.by().kind()).isEqualTo(ChangeKind.UNDO);
        undone(undone.by());
        assertThat(work(before.id())).isEqualTo(after);
        assertThat(versions(before.id())).containsExactly(4, 3, 2, 1);
    }

    @Test
    void whatIsUndoneIsNotUndoneTwiceUntilItWasDoneAgain() {
        Work before = added(aWork().titled("Hanyo"));
        Change edit = Change.byAccount("a");
        revise(before.id(), edit, work -> work.in("KR"));
        Undone first = undone(edit);

        assertThat(undo(edit))
                .isInstanceOfSatisfying(
                        AlreadyUndone.class,
                        already -> assertThat(already.by().change()).isEqualTo(first.by()));
        undone(first.by());
        undone(edit);
        assertThat(work(before.id())).isEqualTo(before);
    }

    @Test
    void whatOthersDidSinceStaysAndWhereTheyDidTheSamePartItIsTold() {
        Work first = added(aWork().titled("Hanyo").from("1959"));
        Change edit = Change.byAccount("a");
        revise(first.id(), edit, work -> work.from("1960").in("KR"));
        revise(
                first.id(),
                Change.byAccount("b"),
                work -> work.from("1960-11-03").spoken("ko"));

        Undone undone = undone(edit);

        Work now = work(first.id());
        assertThat(now.countries()).isEmpty();
        assertThat(now.languages()).hasSize(1);
        assertThat(now.date()).hasToString("EdtfDate[text=1960-11-03, firstDay=1960-11-03, lastDay=1960-11-03]");
        assertThat(undone.left())
                .containsExactly(new LeftRecord(
                        Catalogue.WORK, first.id().value(), LeftRecord.Why.CHANGED_SINCE, List.of("date")));
    }

    @Test
    void whatAChangeBroughtIsTakenOutAndComesBackWithItsUndoing() {
        Change bringing = Change.byAccount("a");
        Agent director = agent("Kim Ki-young");
        Work film = aWork().titled("Hanyo").directedBy(director.id()).build();
        Item tape = tape("KV1", film, null);
        archive.catalogue().record(List.of(director), List.of(film), List.of(), bringing);
        archive.holdings().record(List.of(tape), List.of(), List.of(), bringing);

        Undone undone = undone(bringing);

        assertThat(undone.records()).isEqualTo(3);
        assertThat(undone.left()).isEmpty();
        assertThat(archive.works().count()).isZero();
        assertThat(archive.agents().count()).isZero();
        assertThat(archive.items().count()).isZero();
        assertThat(undone(undone.by()).records()).isEqualTo(3);
        assertThat(work(film.id())).isEqualTo(film);
        assertThat(archive.agents().findAgent(director.id())).contains(director);
        assertThat(archive.items().findByBarcode("KV1")).contains(tape);
        assertThat(versions(film.id())).containsExactly(3, 2, 1);
        revise(film.id(), Change.byAccount("b"), work -> work.in("KR"));
        assertThat(versions(film.id())).containsExactly(4, 3, 2, 1);
    }

    @Test
    void aRecordThatOthersLeadToOrThatWasChangedSinceIsNotTakenOut() {
        Change bringing = Change.byAccount("a");
        Agent director = agent("Kim Ki-young");
        Work film = aWork().titled("Hanyo").directedBy(director.id()).build();
        Work related = aWork().titled("Related").build();
        Work edited = aWork().titled("Edited").build();
        archive.catalogue().record(List.of(director), List.of(film, related, edited), List.of(), bringing);
        added(aWork().titled("Remake").remakeOf(related.id()));
        archive.holdings().record(List.of(tape("KV1", film, null)), List.of(), List.of(), Change.byAccount("b"));
        revise(edited.id(), Change.byAccount("b"), work -> work.in("KR"));

        Undone undone = undone(bringing);

        assertThat(undone.records()).isZero();
        assertThat(undone.left())
                .extracting(LeftRecord::subjectId, LeftRecord::why)
                .containsExactlyInAnyOrder(
                        tuple(film.id().value(), LeftRecord.Why.NEEDED),
                        tuple(related.id().value(), LeftRecord.Why.NEEDED),
                        tuple(edited.id().value(), LeftRecord.Why.CHANGED_SINCE),
                        tuple(director.id().value(), LeftRecord.Why.NEEDED));
    }

    @Test
    void anItemWhoseBarcodeWasGivenAwayIsNotBroughtBack() {
        Work film = added(aWork().titled("Hanyo"));
        Item tape = tape("KV1", film, null);
        archive.holdings().record(List.of(tape), List.of(), List.of(), Change.byAccount("a"));
        Change removal = Change.byAccount("a");
        archive.holdings().record(List.of(), List.of(), List.of(tape), removal);
        archive.holdings().record(List.of(tape("KV1", film, null)), List.of(), List.of(), Change.byAccount("b"));

        assertThat(undone(removal).left())
                .containsExactly(LeftRecord.whole(Holdings.ITEM, tape.id().value(), LeftRecord.Why.BARCODE_TAKEN));
    }

    @Test
    void aChangeOfManyRecordsIsTakenBackAndAnInterruptedUndoingGoesOn() {
        Change bringing = Change.of(ChangeKind.BULK, "a");
        List<Work> films = new ArrayList<>();
        for (int i = 0; i < 250; i++) films.add(aWork().titled("Film " + i).build());
        archive.catalogue().record(List.of(), films, List.of(), bringing);
        Change naming = Change.of(ChangeKind.BULK, "a");
        archive.catalogue()
                .record(
                        List.of(),
                        List.of(),
                        films.stream()
                                .map(film -> aWork().withId(film.id())
                                        .titled("Lost " + film.preferredTitle().text())
                                        .build())
                                .toList(),
                        naming);

        UndoResult interrupted = archive.undo().undo(naming.id(), "a", null, cancelledAfter(2));
        Undone rest = undone(naming);

        assertThat(((Undone) interrupted).records()).isBetween(1L, 249L);
        assertThat(((Undone) interrupted).records() + rest.records()).isEqualTo(250);
        assertThat(rest.by()).isEqualTo(((Undone) interrupted).by());
        assertThat(films).allSatisfy(film -> assertThat(work(film.id())).isEqualTo(film));
        assertThat(undone(bringing).records()).isEqualTo(250);
        assertThat(archive.works().count()).isZero();
    }

    @Test
    void aSeriesGoesWithItsEpisodesInWhateverOrderTheyStand() {
        Change bringing = Change.of(ChangeKind.BULK, "a");
        Work series = aWork().titled("Series").build();
        List<Work> episodes = IntStream.range(0, 150)
                .mapToObj(i ->
                        aWork().titled("Episode " + i).remakeOf(series.id()).build())
                .toList();
        archive.catalogue().record(List.of(), List.of(series), List.of(), bringing);
        archive.catalogue().record(List.of(), episodes, List.of(), bringing);

        Undone undone = undone(bringing);

        assertThat(undone.left()).isEmpty();
        assertThat(archive.works().count()).isZero();
    }

    @Test
    void aRecordThatCountsOnOneThatIsLeftIsLeftToo() {
        Work gone = added(aWork().titled("Gone"));
        Work leading = added(aWork().titled("Leads to what is gone").remakeOf(gone.id()));
        Work counting = added(aWork().titled("Counts on that").remakeOf(leading.id()));
        Work other = added(aWork().titled("Another"));
        Change removal = Change.of(ChangeKind.BULK, "a");
        archive.catalogue().removeWorks(List.of(leading.id(), counting.id(), other.id()), removal);
        archive.catalogue().removeWorks(List.of(gone.id()), Change.byAccount("b"));

        Undone undone = undone(removal);

        assertThat(undone.left())
                .extracting(LeftRecord::subjectId, LeftRecord::why)
                .containsExactlyInAnyOrder(
                        tuple(leading.id().value(), LeftRecord.Why.LEADS_NOWHERE),
                        tuple(counting.id().value(), LeftRecord.Why.LEADS_NOWHERE));
        assertThat(work(other.id())).isEqualTo(other);
    }

    @Test
    void aChangeNobodyKnowsIsNotTakenBack() {
        assertThat(archive.undo().undo("none", null, null, Progress.UNWATCHED)).isEqualTo(new UnknownChange("none"));
    }

    @Test
    void changesAreListedNewestFirst() {
        Change one = Change.byAccount("a");
        Change two = Change.byAccount("b");
        archive.catalogue().record(List.of(), List.of(aWork().build()), List.of(), one);
        archive.catalogue().record(List.of(), List.of(aWork().build(), aWork().build()), List.of(), two);

        assertThat(archive.history().changes(null, 10))
                .extracting(each -> each.change(), each -> each.records())
                .containsExactly(tuple(two, 2L), tuple(one, 1L));
        assertThat(archive.history().changes(two.id(), 10))
                .extracting(each -> each.change())
                .containsExactly(one);
    }

    private static Progress cancelledAfter(int reports) {
        int[] left = {reports};
        return new Progress() {
            @Override
            public void at(String phase, long done, long total) {
                left[0]--;
            }

            @Override
            public boolean cancelled() {
                return left[0] <= 0;
            }
        };
    }

    private Work added(WorkBuilder film) {
        Work work = film.build();
        archive.catalogue().record(List.of(), List.of(work), List.of(), Change.byAccount("a"));
        return work;
    }

    /// The work as it was, and what `changes` adds to it.
    private Work revise(WorkId id, Change by, Consumer<WorkBuilder> changes) {
        RecordedWork current = archive.works().findWork(id).orElseThrow();
        WorkBuilder revised = WorkBuilder.like(current.work());
        changes.accept(revised);
        archive.catalogue().revise(List.of(), revised.build(), current.version(), by);
        return work(id);
    }

    private UndoResult undo(Change change) {
        return archive.undo().undo(change.id(), "a", "a mistake", Progress.UNWATCHED);
    }

    private Undone undone(Change change) {
        return (Undone) undo(change);
    }

    private Work work(WorkId id) {
        return archive.works().findWork(id).orElseThrow().work();
    }

    private List<Integer> versions(WorkId id) {
        return archive.history().of(Catalogue.WORK, id.value()).stream()
                .map(past -> past.revision().version())
                .toList();
    }
}
