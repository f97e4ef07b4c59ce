package org.bulgasari.archive.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.nio.file.Path;
import java.util.List;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.discovery.SearchRequest;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole without its faces: what is written is found.
class OpenArchiveTest {

    private static final Change BY = Change.byAccount("a");

    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void choose() {
        folder = DataFolder.at(temporary.resolve("data"));
    }

    @Test
    void aWorkIsFoundByTheNamesOfItsDirectorAndByItsItemsBarcode() throws Exception {
        try (OpenArchive archive = OpenArchive.forWriting(folder, "test")) {
            Work pulgasari = recordPulgasari(archive);
            archive.feed().catchUp(Progress.UNWATCHED);

            assertThat(found(archive.index(), "신상옥"))
                    .containsExactly(pulgasari.id().value());
            assertThat(found(archive.index(), "KV000001"))
                    .containsExactly(pulgasari.id().value());
        }
    }

    @Test
    void anArchiveOpenedAgainFindsWhatWasWrittenBefore() throws Exception {
        Work pulgasari;
        try (OpenArchive archive = OpenArchive.forWriting(folder, "test")) {
            pulgasari = recordPulgasari(archive);
        }

        try (OpenArchive archive = OpenArchive.forReading(folder)) {
            assertThat(found(archive.index(), "pulgasari"))
                    .containsExactly(pulgasari.id().value());
        }
    }

    @Test
    void aRenamedDirectorIsFoundUnderTheNewNameInEveryFilm() throws Exception {
        try (OpenArchive archive = OpenArchive.forWriting(folder, "test")) {
            Work pulgasari = recordPulgasari(archive);
            archive.feed().catchUp(Progress.UNWATCHED);
            AgentId director = pulgasari.contributions().getFirst().agent();
            Agent renamed = new Agent(director, AgentKind.PERSON, "Simon Sheen", List.of(), List.of(), null);

            archive.catalogue().record(List.of(renamed), List.of(), List.of(), BY);
            archive.feed().catchUp(Progress.UNWATCHED);

            assertThat(found(archive.index(), "Simon Sheen"))
                    .containsExactly(pulgasari.id().value());
            assertThat(found(archive.index(), "신상옥")).isEmpty();
        }
    }

    @Test
    void aFilmForStaffAndACopyForStaffAreNotInThePublicsIndex() throws Exception {
        try (OpenArchive archive = OpenArchive.forWriting(folder, "test")) {
            Work hidden = aWork().titled("Hidden Fortress")
                    .restricted(RestrictionKind.STAFF_ONLY)
                    .build();
            archive.catalogue().record(List.of(), List.of(hidden), List.of(), BY);
            archive.feed().catchUp(Progress.UNWATCHED);

            assertThat(found(archive.index(), "hidden fortress")).isEmpty();
            assertThat(archive.index()
                            .search(SearchRequest.of("hidden fortress").forStaff())
                            .hits())
                    .extracting(FilmEntry::id)
                    .containsExactly(hidden.id().value());
        }
    }

    @Test
    void anIndexThatIsLostOrOfAnotherArchiveIsBuiltAgain() throws Exception {
        try (OpenArchive archive = OpenArchive.forWriting(folder, "test")) {
            Work pulgasari = recordPulgasari(archive);

            archive.feed().rebuild(Progress.UNWATCHED);

            assertThat(archive.index().size()).isEqualTo(1);
            assertThat(found(archive.index(), "bulgasari"))
                    .containsExactly(pulgasari.id().value());
        }
    }

    private static List<String> found(FilmIndex index, String query) {
        return index.search(SearchRequest.of(query)).hits().stream()
                .map(FilmEntry::id)
                .toList();
    }

    private static Work recordPulgasari(OpenArchive archive) {
        Agent director = new Agent(
                new AgentId(archive.ids().next()),
                AgentKind.PERSON,
                "Shin Sang-ok",
                List.of(new AgentName("신상옥", "ko", "Kore", null)),
                List.of(),
                null);
        Work work = aWork().titled("Pulgasari")
                .originally("불가사리", "ko", "Kore")
                .from("1985")
                .directedBy(director.id())
                .build();
        archive.catalogue().record(List.of(director), List.of(work), List.of(), BY);
        Item tape = new Item(
                new ItemId(archive.ids().next()),
                "KV000001",
                List.of(work.id()),
                null,
                "vhs",
                "ntsc",
                null,
                "access",
                "bootleg",
                "lending",
                null,
                null,
                null,
                List.of(),
                List.of());
        archive.holdings().record(List.of(tape), List.of(), List.of(), BY);
        return work;
    }
}
