package org.bulgasari.archive.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bulgasari.archive.catalogue.WorkBuilder.aWork;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.catalogue.store.SqlAgents;
import org.bulgasari.archive.catalogue.store.SqlRights;
import org.bulgasari.archive.catalogue.store.SqlStatements;
import org.bulgasari.archive.catalogue.store.SqlWorks;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.holdings.store.SqlItems;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.events.Event;
import org.bulgasari.archive.platform.events.EventCursor;
import org.bulgasari.archive.platform.events.Events;
import org.bulgasari.archive.platform.events.store.SqlEvents;
import org.bulgasari.archive.platform.history.Change;
import org.bulgasari.archive.platform.history.Chronicle;
import org.bulgasari.archive.platform.history.History;
import org.bulgasari.archive.platform.history.store.SqlHistory;
import org.bulgasari.archive.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every engine must keep of works, agents, items and events.
abstract class CatalogueContract {

    private final InstantSource clock = Clocks.system();
    private final Ids ids = new Ids(clock);
    private Database database;
    private Works works;
    private Agents agents;
    private Items items;
    private Events events;
    private Catalogue catalogue;
    private Holdings holdings;
    private History history;

    abstract Database newDatabase();

    @BeforeEach
    void open() {
        database = newDatabase();
        events = new SqlEvents(database, clock);
        SqlStatements statements = new SqlStatements(database, ids, clock);
        SqlRights rights = new SqlRights(database, ids, clock);
        works = new SqlWorks(database, statements, rights, clock);
        agents = new SqlAgents(database, clock);
        items = new SqlItems(database, rights, clock);
        history = new SqlHistory(database, clock);
        Chronicle chronicle = new Chronicle(history, events);
        catalogue = new Catalogue(database, works, agents, chronicle);
        holdings = new Holdings(database, items, chronicle);
    }

    @AfterEach
    void close() {
        if (database != null) database.close();
    }

    @Test
    void aWorkIsReadBackAsItWasWritten() {
        Agent director = agent("Shin Sang-ok");
        Work pulgasari = pulgasari(director).build();

        record(director, pulgasari);

        assertThat(works.findWork(pulgasari.id()).map(RecordedWork::work)).contains(pulgasari);
        assertThat(agents.findAgent(director.id())).contains(director);
    }

    @Test
    void aReplacedWorkIsReadBackAsItNowIsOneVersionOn() {
        Agent director = agent("Shin Sang-ok");
        Work before = pulgasari(director).build();
        record(director, before);
        Work after = aWork().withId(before.id()).titled("불가사리").from("1985").build();

        catalogue.record(List.of(), List.of(), List.of(after), Change.byAccount("a"));

        RecordedWork recorded = works.findWork(before.id()).orElseThrow();
        assertThat(recorded.work()).isEqualTo(after);
        assertThat(recorded.version()).isEqualTo(2);
        assertThat(works.byAgent(director.id())).isEmpty();
    }

    @Test
    void aRevisionOfAnOlderVersionIsNotWritten() {
        Work first = aWork().titled("하녀").build();
        record(agent("Kim Ki-young"), first);
        Work mine = aWork().withId(first.id()).titled("The Housemaid").build();
        Work theirs = aWork().withId(first.id()).titled("Hanyo").build();

        RevisionResult saved = catalogue.revise(List.of(), theirs, 1, Change.byAccount("b"));
        RevisionResult late = catalogue.revise(List.of(), mine, 1, Change.byAccount("a"));

        assertThat(saved).isEqualTo(new RevisionResult.Revised(2));
        assertThat(late)
                .isInstanceOfSatisfying(
                        RevisionResult.Outdated.class,
                        outdated -> assertThat(outdated.current().work()).isEqualTo(theirs));
    }

    @Test
    void aRevisionOfAWorkNobodyKnowsIsRefused() {
        Work unknown = aWork().build();

        assertThat(catalogue.revise(List.of(), unknown, 1, Change.byAccount("a")))
                .isEqualTo(new RevisionResult.UnknownWork(unknown.id()));
    }

    @Test
    void worksAreFoundByIdentifierAgentAndRelation() {
        Agent director = agent("Kim Ki-young");
        Work housemaid = aWork().titled("하녀")
                .from("1960")
                .directedBy(director.id())
                .identified("imdb", "tt0150662")
                .build();
        Work womanOfFire = aWork().titled("화녀")
                .from("1971")
                .directedBy(director.id())
                .remakeOf(housemaid.id())
                .build();
        catalogue.record(List.of(director), List.of(womanOfFire, housemaid), List.of(), Change.byAccount("a"));

        assertThat(works.withIdentifier(new Identifier("imdb", "tt0150662"))).containsExactly(housemaid.id());
        assertThat(works.byAgent(director.id())).containsExactly(housemaid.id(), womanOfFire.id());
        assertThat(works.relationsTo(housemaid.id()))
                .containsExactly(new Works.IncomingRelation(womanOfFire.id(), "remake-of", null));
    }

    @Test
    void aManifestationThatIsStillNamedKeepsItsItems() {
        Manifestation tape = new Manifestation(
                ids.next(),
                "m1",
                null,
                "home-video",
                null,
                "1998",
                "vhs",
                "ntsc",
                "Raging Thunder",
                "US",
                List.of(new LanguageUse("ja", "subtitles"), new LanguageUse("ko", null)),
                List.of(new Identifier("ean", "4988104000000")),
                null);
        Work work = aWork().titled("Pulgasari").published(tape).build();
        record(agent("A"), work);
        Item item = item("KV000001", work, tape.id());
        holdings.record(List.of(item), List.of(), List.of(), Change.byAccount("a"));

        Work renamed =
                aWork().withId(work.id()).titled("Bulgasari").published(tape).build();
        catalogue.record(List.of(), List.of(), List.of(renamed), Change.byAccount("a"));

        assertThat(items.findByBarcode("KV000001")).contains(item);
        assertThat(works.findWork(work.id()).orElseThrow().work()).isEqualTo(renamed);
    }

    @Test
    void anItemHoldsSeveralWorksInOrderAndIsFoundFromEach() {
        Work first = aWork().titled("One").build();
        Work second = aWork().titled("Two").build();
        catalogue.record(List.of(), List.of(first, second), List.of(), Change.byAccount("a"));
        Item tape = new Item(
                new ItemId(ids.next()),
                "KV000002",
                List.of(second.id(), first.id()),
                null,
                "vhs",
                "ntsc",
                null,
                "nth",
                "bootleg",
                "lending",
                "shelf",
                "worn",
                null,
                List.of(),
                List.of());

        holdings.record(List.of(tape), List.of(), List.of(), Change.byAccount("a"));

        assertThat(items.holding(List.of(first.id(), second.id())))
                .containsEntry(first.id(), List.of(tape))
                .containsEntry(second.id(), List.of(tape));
    }

    @Test
    void aRemovedItemLeavesNothingAndItsWorkIsTold() {
        Work work = aWork().titled("One").build();
        record(agent("A"), work);
        Item item = item("KV000003", work, null);
        holdings.record(List.of(item), List.of(), List.of(), Change.byAccount("a"));
        EventCursor before = events.last();

        holdings.record(List.of(), List.of(), List.of(item), Change.byAccount("a"));

        assertThat(items.findItem(item.id())).isEqualTo(Optional.empty());
        assertThat(events.after(before, 10))
                .extracting(Event::type, Event::subjectId)
                .containsExactly(
                        tuple("item-removed", item.id().value()),
                        tuple("work-items-changed", work.id().value()));
    }

    @Test
    void whoFollowsIsWokenOncePerCommitAndNotByAChangeThatFails() {
        AtomicInteger woken = new AtomicInteger();
        events.onNews(woken::incrementAndGet);

        record(agent("A"), aWork().build());
        assertThat(woken).hasValue(1);

        assertThatThrownBy(() -> database.changing(() -> {
                    record(agent("B"), aWork().build());
                    throw new IllegalStateException("torn");
                }))
                .hasMessage("torn");
        assertThat(woken).hasValue(1);
    }

    @Test
    void eventsAreReadInOrderBehindACursor() {
        record(agent("A"), aWork().build());
        List<Event> first = events.after(EventCursor.START, 1);
        List<Event> rest = events.after(first.getFirst().at(), 100);

        assertThat(first).hasSize(1);
        assertThat(rest).extracting(Event::type).containsExactly("work-added");
        assertThat(events.after(events.last(), 10)).isEmpty();
    }

    @Test
    void aChangeThatFailsLeavesNeitherWorkNorEvent() {
        EventCursor before = events.last();
        Work work = aWork().directedBy(new AgentId(ids.next())).build();

        assertThatThrownBy(() -> record(agent("Another"), work)).isInstanceOf(RuntimeException.class);

        assertThat(works.count()).isZero();
        assertThat(agents.count()).isZero();
        assertThat(events.after(before, 10)).isEmpty();
    }

    @Test
    void oneSourceIsKeptOnceHoweverManyStatementsCiteIt() {
        Work first = aWork().reported("collection-size", "20,000", "A Kim Jong-Il Production")
                .build();
        Work second = aWork().reported("collection-size", "15,000", "A Kim Jong-Il Production")
                .build();
        catalogue.record(List.of(), List.of(first), List.of(), Change.byAccount("a"));
        catalogue.record(List.of(), List.of(second), List.of(), Change.byAccount("a"));

        assertThat(database.sql()
                        .sql("SELECT count(*) FROM source")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(works.findWork(second.id()).orElseThrow().work().statements())
                .isEqualTo(second.statements());
    }

    private WorkBuilder pulgasari(Agent director) {
        return aWork().titled("Pulgasari")
                .originally("불가사리", "ko", "Kore")
                .from("1985")
                .in("KP")
                .spoken("ko")
                .directedBy(director.id())
                .identified("imdb", "tt0089851")
                .reported("date", "1983", "A shop's card")
                .permitted("JP", "show", "lend")
                .restricted(RestrictionKind.ON_SITE);
    }

    private Agent agent(String name) {
        return new Agent(
                new AgentId(ids.next()),
                AgentKind.PERSON,
                name,
                List.of(new AgentName("신상옥", "ko", "Kore", null)),
                List.of(new Identifier("wikidata", "Q0")),
                null);
    }

    private Item item(String barcode, Work work, @Nullable String manifestation) {
        return new Item(
                new ItemId(ids.next()),
                barcode,
                List.of(work.id()),
                manifestation,
                "vhs",
                "ntsc",
                null,
                "access",
                "bootleg",
                "lending",
                "New York > shop floor",
                null,
                null,
                List.of(),
                List.of());
    }

    private void record(Agent agent, Work work) {
        catalogue.record(List.of(agent), List.of(work), List.of(), Change.byAccount("a"));
    }
}
