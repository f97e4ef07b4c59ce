package org.bulgasari.archive.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bulgasari.archive.assembly.OpenArchiveContract;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Manifestation;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.catalogue.statements.Statement;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.interop.imports.ImportRequest;
import org.bulgasari.archive.interop.imports.ImportSummary;
import org.bulgasari.archive.platform.database.TestEngine;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.Parts;
import org.bulgasari.archive.platform.progress.Progress;
import org.junit.jupiter.api.Test;

/// What merging promises on every engine.
abstract class MergeContract extends OpenArchiveContract {

    private static final Change HAND = Change.byAccount("a");

    MergeContract(TestEngine engine) {
        super(engine);
    }

    @Test
    void nothingOfEitherFilmIsLost() {
        Agent director = agent("Kim Ki-young");
        Work hanyo = aWork().titled("Hanyo")
                .from("1960")
                .directedBy(director.id())
                .identified("imdb", "tt0150662")
                .build();
        Work housemaid = aWork().titled("The Housemaid")
                .originally("하녀", "ko", "Kore")
                .from("1961")
                .in("KR")
                .identified("wikidata", "Q486577")
                .reported("date", "1959", "A label")
                .build();
        archive.catalogue().record(List.of(director), List.of(hanyo, housemaid), List.of(), HAND);

        merge(hanyo, housemaid);

        Work one = work(hanyo.id());
        assertThat(archive.works().findWork(housemaid.id())).isEmpty();
        assertThat(one.titles())
                .containsExactly(
                        Title.of("Hanyo", TitleType.PREFERRED),
                        Title.of("The Housemaid", TitleType.ALTERNATIVE),
                        new Title("하녀", TitleType.ORIGINAL, "ko", "Kore", null));
        assertThat(one.year()).contains(1960);
        assertThat(one.statements()).extracting(Statement::value).containsExactly("1959", "1961");
        assertThat(one.countries()).containsExactly("KR");
        assertThat(one.identifiers())
                .containsExactly(new Identifier("imdb", "tt0150662"), new Identifier("wikidata", "Q486577"));
        assertThat(one.contributions()).hasSize(1);
    }

    @Test
    void itemsReleasesAndRelationsComeAlongAndTheOldAddressLeadsOn() {
        Work hanyo = added(aWork().titled("Hanyo").build());
        Manifestation release = release();
        Work housemaid =
                added(aWork().titled("The Housemaid").published(release).build());
        Item tape = tape("KV1", housemaid, release.id());
        archive.holdings().record(List.of(tape), List.of(), List.of(), HAND);
        Work remake =
                added(aWork().titled("Woman of Fire").remakeOf(housemaid.id()).build());

        merge(hanyo, housemaid);

        Item now = archive.items().findByBarcode("KV1").orElseThrow();
        assertThat(now.holds()).containsExactly(hanyo.id());
        assertThat(now.manifestationId()).isEqualTo(release.id());
        assertThat(work(hanyo.id()).manifestations()).containsExactly(release);
        assertThat(work(remake.id()).relations().getFirst().target()).isEqualTo(hanyo.id());
        assertThat(archive.merged().into(Catalogue.WORK, housemaid.id().value()))
                .contains(hanyo.id().value());
    }

    @Test
    void aMergeIsTakenBackWholeAndDoneAgain() {
        Work hanyo = added(aWork().titled("Hanyo").build());
        Manifestation release = release();
        Work housemaid =
                added(aWork().titled("The Housemaid").published(release).build());
        Item tape = tape("KV1", housemaid, release.id());
        archive.holdings().record(List.of(tape), List.of(), List.of(), HAND);
        Work remake =
                added(aWork().titled("Woman of Fire").remakeOf(housemaid.id()).build());
        Change merged = merge(hanyo, housemaid);

        UndoResult.Undone undone = undone(merged);

        assertThat(undone.left()).isEmpty();
        assertThat(work(hanyo.id())).isEqualTo(hanyo);
        assertThat(work(housemaid.id())).isEqualTo(housemaid);
        assertThat(work(remake.id())).isEqualTo(remake);
        assertThat(archive.items().findByBarcode("KV1")).contains(tape);
        assertThat(undone(undone.by()).left()).isEmpty();
        assertThat(archive.works().findWork(housemaid.id())).isEmpty();
        assertThat(work(hanyo.id()).manifestations()).containsExactly(release);
        assertThat(archive.items().findByBarcode("KV1").orElseThrow().manifestationId())
                .isEqualTo(release.id());
    }

    @Test
    void aMergeOfAFilmWithHundredsOfRelationsIsTakenBackWhole() {
        Work hanyo = added(aWork().titled("Hanyo").build());
        Manifestation release = release();
        Work housemaid =
                added(aWork().titled("The Housemaid").published(release).build());
        archive.holdings().record(List.of(tape("KV1", housemaid, release.id())), List.of(), List.of(), HAND);
        List<Work> remakes = IntStream.range(0, 250)
                .mapToObj(i ->
                        aWork().titled("Remake " + i).remakeOf(housemaid.id()).build())
                .toList();
        archive.catalogue().record(List.of(), remakes, List.of(), HAND);
        Change merged = merge(hanyo, housemaid);

        Change undone = undone(merged).by();
        Change again = undone(undone).by();
        undone(again);

        assertThat(work(hanyo.id())).isEqualTo(hanyo);
        assertThat(work(housemaid.id())).isEqualTo(housemaid);
        assertThat(remakes).allSatisfy(remake -> assertThat(work(remake.id())).isEqualTo(remake));
        assertThat(archive.items().findByBarcode("KV1").orElseThrow().manifestationId())
                .isEqualTo(release.id());
    }

    @Test
    void whatWasAddedToTheOneFilmStaysWhenTheMergeIsTakenBack() {
        Work hanyo = added(aWork().titled("Hanyo").build());
        Work housemaid = added(aWork().titled("The Housemaid").build());
        Change merged = merge(hanyo, housemaid);
        RecordedWork one = archive.works().findWork(hanyo.id()).orElseThrow();
        archive.catalogue().revise(List.of(), Parts.with(one.work(), "countries", List.of("KR")), one.version(), HAND);

        undone(merged);

        assertThat(work(hanyo.id()).countries()).containsExactly("KR");
        assertThat(work(hanyo.id()).titles()).isEqualTo(hanyo.titles());
        assertThat(work(housemaid.id())).isEqualTo(housemaid);
    }

    @Test
    void twoDirectorsBecomeOneWithAllTheirNamesAndFilms() {
        Agent kim = agent("Kim Ki-young");
        Agent hangul = new Agent(
                new AgentId(archive.ids().next()),
                AgentKind.PERSON,
                "김기영",
                List.of(new AgentName("Gim Gi-yeong", "ko", "Latn", null)),
                List.of(new Identifier("wikidata", "Q484905")),
                "director");
        Work hanyo = aWork().titled("Hanyo").directedBy(kim.id()).build();
        Work insect = aWork().titled("Insect Woman").directedBy(hangul.id()).build();
        archive.catalogue().record(List.of(kim, hangul), List.of(hanyo, insect), List.of(), HAND);

        MergeResult result = archive.merge().agents(kim.id(), hangul.id(), "a", null);

        Agent one = archive.agents().findAgent(kim.id()).orElseThrow();
        assertThat(one.allNames()).containsExactly("Kim Ki-young", "Gim Gi-yeong", "김기영");
        assertThat(one.identifiers()).hasSize(1);
        assertThat(one.note()).isEqualTo("director");
        assertThat(archive.works().byAgent(kim.id())).containsExactlyInAnyOrder(hanyo.id(), insect.id());
        assertThat(archive.agents().findAgent(hangul.id())).isEmpty();
        assertThat(undone(((MergeResult.Merged) result).by()).left()).isEmpty();
        assertThat(archive.agents().findAgent(hangul.id())).contains(hangul);
        assertThat(archive.works().byAgent(hangul.id())).containsExactly(insect.id());
    }

    @Test
    void aRecordIsNotMergedWithItselfNorWithOneThatWent() {
        Work hanyo = added(aWork().titled("Hanyo").build());
        Work housemaid = added(aWork().titled("The Housemaid").build());
        Work third = added(aWork().titled("Hanyeo").build());
        merge(hanyo, housemaid);

        assertThat(archive.merge().works(hanyo.id(), hanyo.id(), null, null))
                .isEqualTo(new MergeResult.SameRecord(hanyo.id().value()));
        assertThat(archive.merge().works(third.id(), housemaid.id(), null, null))
                .isEqualTo(new MergeResult.Gone(
                        housemaid.id().value(), Optional.of(hanyo.id().value())));
        merge(third, hanyo);
        assertThat(archive.merged().into(Catalogue.WORK, housemaid.id().value()))
                .contains(third.id().value());
    }

    @Test
    void sourcesFollowTheFilmsTheyBecameIntoAMergeAndOutOfIt() throws Exception {
        String hanyo = "{\"key\":\"a\",\"titles\":[{\"text\":\"Hanyo\",\"type\":\"preferred\"}],\"date\":\"1960\","
                + "\"manifestations\":[{\"key\":\"m1\",\"type\":\"home-video\",\"title\":\"A\"}],"
                + "\"agents\":[{\"name\":\"Kim\",\"key\":\"k\",\"role\":\"director\"}]}";
        String housemaid = hanyo.replace("\"a\"", "\"b\"")
                .replace("Hanyo", "The Housemaid")
                .replace("\"A\"", "\"B\"");
        run(hanyo, housemaid);
        List<WorkId> ids = archive.works().idsAfter(null, 10);
        MergeResult.Merged merged =
                (MergeResult.Merged) archive.merge().works(ids.getFirst(), ids.getLast(), "a", null);

        ImportSummary changed = run(hanyo, housemaid.replace("1960", "1961"));

        assertThat(changed.changed()).isEqualTo(1);
        assertThat(archive.works().count()).isEqualTo(1);
        assertThat(work(ids.getFirst()).year()).contains(1961);
        assertThat(work(ids.getFirst()).titles()).hasSize(2);
        assertThat(work(ids.getFirst()).manifestations()).hasSize(2);
        undone(merged.by());
        assertThat(archive.works().count()).isEqualTo(2);
        run(hanyo, housemaid.replace("The Housemaid", "Housemaid, The"));
        assertThat(work(ids.getLast()).preferredTitle().text()).isEqualTo("Housemaid, The");
        assertThat(archive.works().count()).isEqualTo(2);
        assertThat(archive.agents().count()).isEqualTo(1);
    }

    @Test
    void anImportFindsTheAgentThatItsOwnBecameOneWith() throws Exception {
        String film = "{\"key\":\"a\",\"titles\":[{\"text\":\"Hanyo\",\"type\":\"preferred\"}],"
                + "\"agents\":[{\"name\":\"Kim Kiyoung\",\"key\":\"k\",\"role\":\"director\"}]}";
        run(film);
        AgentId imported = work(archive.works().idsAfter(null, 1).getFirst())
                .contributions()
                .getFirst()
                .agent();
        Agent kim = agent("Kim Ki-young");
        archive.catalogue().record(List.of(kim), List.of(), List.of(), HAND);
        archive.merge().agents(kim.id(), imported, "a", null);

        run(film, film.replace("\"a\"", "\"b\"").replace("Hanyo", "Insect Woman"));

        assertThat(archive.works().byAgent(kim.id())).hasSize(2);
        assertThat(archive.agents().count()).isEqualTo(1);
    }

    private ImportSummary run(String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("records.jsonl"), String.join("\n", lines));
        return archive.imports().run(new ImportRequest(List.of(file), "bulgasari", false, null), Progress.UNWATCHED);
    }

    private Change merge(Work stays, Work goes) {
        return ((MergeResult.Merged) archive.merge().works(stays.id(), goes.id(), "a", "the same film")).by();
    }

    private UndoResult.Undone undone(Change change) {
        return (UndoResult.Undone) archive.undo().undo(change.id(), "a", null, Progress.UNWATCHED);
    }

    private Work added(Work work) {
        archive.catalogue().record(List.of(), List.of(work), List.of(), HAND);
        return work;
    }

    private Work work(WorkId id) {
        return archive.works().findWork(id).orElseThrow().work();
    }

    private Manifestation release() {
        return new Manifestation(
                archive.ids().next(),
                "m1",
                null,
                "home-video",
                null,
                "1998",
                "vhs",
                "ntsc",
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
