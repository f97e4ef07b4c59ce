package org.bulgasari.archive.curation.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.util.List;
import org.bulgasari.archive.assembly.OpenArchiveContract;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkBuilder;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.curation.MergeResult;
import org.bulgasari.archive.platform.database.TestEngine;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.progress.Progress;
import org.junit.jupiter.api.Test;

/// What looking for duplicates promises on every engine.
abstract class DuplicatesContract extends OpenArchiveContract {

    private static final Change HAND = Change.byAccount("a");

    DuplicatesContract(TestEngine engine) {
        super(engine);
    }

    @Test
    void oneFilmInTwoScriptsIsProposedWithItsReasons() {
        Work korean = added(aWork().titled("불가사리").from("1985").in("KP"));
        Work latin = added(aWork().titled("Bulgasari").from("1985").in("KP"));

        caughtUp();

        assertThat(archive.proposals().open(Catalogue.WORK, null, 10))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.pair())
                            .isEqualTo(Proposal.Pair.of(
                                    korean.id().value(), latin.id().value()));
                    assertThat(proposal.likeness().reasons())
                            .startsWith(Reason.SAME_TITLE_IN_OTHER_SCRIPT, Reason.SAME_YEAR, Reason.SAME_COUNTRY);
                });
        assertThat(archive.proposals().count(Catalogue.WORK)).isEqualTo(1);
    }

    @Test
    void aProposalGoesWhenARecordIsMendedAndComesWhenItIsSpoilt() {
        Work one = added(aWork().titled("The Flower Girl").from("1972"));
        added(aWork().titled("Flower Girl").from("1972"));
        caughtUp();
        assertThat(archive.proposals().of(Catalogue.WORK, one.id().value())).hasSize(1);

        revised(one, "Sea of Blood", "1969");
        assertThat(archive.proposals().of(Catalogue.WORK, one.id().value())).isEmpty();

        revised(one, "The Flower-Girl", "1972");
        assertThat(archive.proposals().of(Catalogue.WORK, one.id().value())).hasSize(1);
    }

    @Test
    void whatWasCalledNotTheSameIsNotProposedAgainUntilThatIsTakenBack() {
        Work one = added(aWork().titled("Hanyo").from("1960"));
        Work other = added(aWork().titled("Hanyo").from("1960"));
        caughtUp();

        archive.duplicates()
                .keepApart(Catalogue.WORK, other.id().value(), one.id().value(), "a");
        revised(one, "Hanyŏ", "1960");

        assertThat(archive.proposals().count(Catalogue.WORK)).isZero();
        assertThat(archive.duplicates().of(Catalogue.WORK, one.id().value())).isEmpty();
        archive.duplicates().forget(Catalogue.WORK, one.id().value(), other.id().value());
        assertThat(archive.proposals().count(Catalogue.WORK)).isEqualTo(1);
    }

    @Test
    void mergingSettlesAProposalAndTakingTheMergeBackOpensItAgain() {
        Work one = added(aWork().titled("Runaway").from("1984"));
        Work other = added(aWork().titled("Runaway").from("1984"));
        caughtUp();

        MergeResult.Merged merged = (MergeResult.Merged) archive.merge().works(one.id(), other.id(), "a", null);
        caughtUp();
        assertThat(archive.proposals().count(Catalogue.WORK)).isZero();

        archive.undo().undo(merged.by().id(), "a", null, Progress.UNWATCHED);
        caughtUp();
        assertThat(archive.proposals().count(Catalogue.WORK)).isEqualTo(1);
    }

    @Test
    void twoSpellingsOfOneDirectorAreProposedAndTwoOfOneFilmAreNot() {
        Agent one = agent("Shin Sang-ok");
        Agent other = agent("신상옥");
        Agent brother = agent("Sang-ok Shin");
        Work film = aWork().titled("Pulgasari")
                .in("KP")
                .directedBy(one.id())
                .directedBy(brother.id())
                .build();
        Work another = aWork().titled("Runaway").in("KP").directedBy(other.id()).build();
        archive.catalogue().record(List.of(one, other, brother), List.of(film, another), List.of(), HAND);

        caughtUp();

        assertThat(archive.proposals().of(Catalogue.AGENT, other.id().value())).hasSize(2);
        assertThat(archive.proposals()
                        .find(
                                Catalogue.AGENT,
                                Proposal.Pair.of(one.id().value(), brother.id().value())))
                .isEmpty();
    }

    @Test
    void twoFilmsOfOneDirectorInOneYearAreNotProposedWhenTheirTitlesDiffer() {
        Agent shin = agent("Shin Sang-ok");
        Work one = aWork().titled("Salt")
                .originally("소금", "ko", "Kore")
                .from("1985")
                .in("KP")
                .directedBy(shin.id())
                .build();
        Work other = aWork().titled("Pulgasari")
                .originally("불가사리", "ko", "Kore")
                .from("1985")
                .in("KP")
                .directedBy(shin.id())
                .build();
        archive.catalogue().record(List.of(shin), List.of(one, other), List.of(), HAND);

        caughtUp();

        assertThat(archive.proposals().count(Catalogue.WORK)).isZero();
    }

    @Test
    void renamingADirectorLooksAtHisFilmsAgain() {
        Agent shin = agent("Shin Sang-ok");
        Agent unknown = agent("Unknown");
        Work one = aWork().titled("Love, Love, My Love")
                .from("1984")
                .directedBy(shin.id())
                .build();
        Work other = aWork().titled("Love, Love, My Love")
                .from("1984")
                .directedBy(unknown.id())
                .build();
        archive.catalogue().record(List.of(shin, unknown), List.of(one, other), List.of(), HAND);
        caughtUp();
        assertThat(archive.proposals().count(Catalogue.WORK)).isZero();

        Agent named = new Agent(unknown.id(), AgentKind.PERSON, "Shin Sang-ok", List.of(), List.of(), null);
        archive.catalogue().record(List.of(named), List.of(), List.of(), HAND);
        caughtUp();

        assertThat(archive.proposals().count(Catalogue.WORK)).isEqualTo(1);
    }

    @Test
    void manyFilmsOfOneTitleDoNotBuryTheRest() {
        for (int i = 0; i < 60; i++) added(aWork().titled("Untitled"));
        Work one = added(aWork().titled("Sea of Blood").from("1969"));
        added(aWork().titled("Sea of Blood").from("1969"));

        caughtUp();

        assertThat(archive.proposals().of(Catalogue.WORK, one.id().value())).hasSize(1);
        assertThat(archive.proposals().count(Catalogue.WORK)).isLessThan(60 * 41);
    }

    @Test
    void proposalsAreReadPageByPageTheLikeliestFirst() {
        for (int i = 0; i < 3; i++) {
            String title = "A long and rather uncommon title " + "x".repeat(i + 3);
            added(aWork().titled(title).from("1969"));
            added(aWork().titled(title).from(i == 0 ? "1969" : "1970"));
        }
        caughtUp();

        List<Proposal> all = archive.proposals().open(Catalogue.WORK, null, 100);
        List<Proposal> first = archive.proposals().open(Catalogue.WORK, null, 2);
        List<Proposal> rest = archive.proposals().open(Catalogue.WORK, first.getLast(), 100);

        assertThat(all).hasSizeGreaterThanOrEqualTo(3);
        assertThat(first).isEqualTo(all.subList(0, 2));
        assertThat(rest).isEqualTo(all.subList(2, all.size()));
        assertThat(all)
                .isSortedAccordingTo((a, b) ->
                        Double.compare(b.likeness().probability(), a.likeness().probability()));
    }

    private void caughtUp() {
        archive.duplicatesFeed().catchUp();
    }

    private Work added(WorkBuilder film) {
        Work work = film.build();
        archive.catalogue().record(List.of(), List.of(work), List.of(), HAND);
        return work;
    }

    private void revised(Work film, String title, String date) {
        RecordedWork now = archive.works().findWork(film.id()).orElseThrow();
        Work revised = WorkBuilder.like(now.work()).retitled(title).from(date).build();
        archive.catalogue().revise(List.of(), revised, now.version(), HAND);
        caughtUp();
    }
}
