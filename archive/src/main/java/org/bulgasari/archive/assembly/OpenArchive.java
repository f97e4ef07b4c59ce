package org.bulgasari.archive.assembly;

import java.time.InstantSource;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.rights.Rights;
import org.bulgasari.archive.catalogue.statements.Statements;
import org.bulgasari.archive.catalogue.store.SqlAgents;
import org.bulgasari.archive.catalogue.store.SqlRelations;
import org.bulgasari.archive.catalogue.store.SqlRights;
import org.bulgasari.archive.catalogue.store.SqlStatements;
import org.bulgasari.archive.catalogue.store.SqlWorks;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.curation.Merge;
import org.bulgasari.archive.curation.MergedRecords;
import org.bulgasari.archive.curation.Undo;
import org.bulgasari.archive.curation.duplicates.Duplicates;
import org.bulgasari.archive.curation.duplicates.DuplicatesFeed;
import org.bulgasari.archive.curation.duplicates.Proposals;
import org.bulgasari.archive.curation.duplicates.store.SqlMatchKeys;
import org.bulgasari.archive.curation.duplicates.store.SqlProposals;
import org.bulgasari.archive.curation.store.SqlMergedRecords;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.discovery.feed.FilmEntries;
import org.bulgasari.archive.discovery.feed.IndexFeed;
import org.bulgasari.archive.discovery.lucene.JapaneseReadings;
import org.bulgasari.archive.discovery.lucene.LuceneFilmIndex;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.holdings.store.SqlItems;
import org.bulgasari.archive.interop.export.Exports;
import org.bulgasari.archive.interop.imports.Decisions;
import org.bulgasari.archive.interop.imports.Disagreements;
import org.bulgasari.archive.interop.imports.ImportParts;
import org.bulgasari.archive.interop.imports.Imports;
import org.bulgasari.archive.interop.imports.SourceFollowing;
import org.bulgasari.archive.interop.imports.SourceRecords;
import org.bulgasari.archive.interop.imports.store.SqlDisagreements;
import org.bulgasari.archive.interop.imports.store.SqlImportRuns;
import org.bulgasari.archive.interop.imports.store.SqlSourceRecords;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.config.DataFolder;
import org.bulgasari.archive.platform.config.FolderInUse;
import org.bulgasari.archive.platform.config.FolderLock;
import org.bulgasari.archive.platform.config.InvalidSettings;
import org.bulgasari.archive.platform.config.Settings;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.database.DatabaseSettings;
import org.bulgasari.archive.platform.database.Databases;
import org.bulgasari.archive.platform.events.Events;
import org.bulgasari.archive.platform.events.store.SqlEventCursors;
import org.bulgasari.archive.platform.events.store.SqlEvents;
import org.bulgasari.archive.platform.history.Chronicle;
import org.bulgasari.archive.platform.history.History;
import org.bulgasari.archive.platform.history.store.SqlHistory;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.platform.signin.Accounts;
import org.bulgasari.archive.platform.signin.store.SqlAccountRecords;
import org.jspecify.annotations.Nullable;

/// An archive whose data folder is open: every use case and repository, ready.
///
/// Threads: share one instance. Close it to give back the folder's lock.
public final class OpenArchive implements AutoCloseable {

    private final DataFolder folder;
    private final Settings settings;
    private final @Nullable FolderLock lock;
    private final InstantSource clock = Clocks.system();
    private final Ids ids = new Ids(clock);
    private final Vocabularies vocabularies = new Vocabularies();
    private final Database database;
    private final Events events;
    private final Statements statements;
    private final Rights rights;
    private final Works works;
    private final Agents agents;
    private final Items items;
    private final History history;
    private final Catalogue catalogue;
    private final Holdings holdings;
    private final Undo undo;
    private final MergedRecords merged;
    private final Merge merge;
    private final Proposals proposals;
    private final Duplicates duplicates;
    private final @Nullable DuplicatesFeed duplicatesFeed;
    private final Accounts accounts;
    private final Imports imports;
    private final Disagreements disagreements;
    private final Decisions decisions;
    private final Exports exports;
    private final @Nullable IndexFeed feed;
    private @Nullable FilmIndex index;

    private OpenArchive(DataFolder folder, Settings settings, @Nullable FolderLock lock, Database database) {
        this.folder = folder;
        this.settings = settings;
        this.lock = lock;
        this.database = database;
        this.events = new SqlEvents(database, clock);
        this.statements = new SqlStatements(database, ids, clock);
        this.rights = new SqlRights(database, ids, clock);
        this.works = new SqlWorks(database, statements, rights, clock);
        this.agents = new SqlAgents(database, clock);
        this.items = new SqlItems(database, rights, clock);
        this.history = new SqlHistory(database, clock);
        Chronicle chronicle = new Chronicle(history, events);
        this.catalogue = new Catalogue(database, works, agents, chronicle);
        this.holdings = new Holdings(database, items, chronicle);
        this.accounts = new Accounts(new SqlAccountRecords(database), ids, clock);
        this.merged = new SqlMergedRecords(database);
        SourceRecords sourceRecords = new SqlSourceRecords(database, clock, merged);
        SourceFollowing sources = new SourceFollowing(database, sourceRecords, works, merged, history);
        this.undo = new Undo(database, history, catalogue, works, agents, holdings, items, sources::takenBack);
        this.merge = new Merge(database, catalogue, works, agents, holdings, items, merged, sources::follow);
        this.proposals = new SqlProposals(database, clock);
        this.duplicates =
                new Duplicates(database, new SqlMatchKeys(database), proposals, works, agents, new JapaneseReadings());
        this.duplicatesFeed = lock == null
                ? null
                : new DuplicatesFeed(database, events, new SqlEventCursors(database), works, duplicates);
        this.exports = new Exports(works, agents, items, sourceRecords);
        this.disagreements = new SqlDisagreements(database, clock);
        this.decisions = new Decisions(database, works, items, catalogue, holdings, disagreements);
        this.imports = new Imports(
                new ImportParts(
                        database,
                        works,
                        agents,
                        items,
                        new SqlRelations(database, events),
                        catalogue,
                        holdings,
                        vocabularies,
                        sourceRecords,
                        new SqlImportRuns(database, clock),
                        disagreements,
                        history,
                        clock,
                        ids),
                folder.reports());
        this.feed = lock == null ? null : feed(LuceneFilmIndex.open(folder.index()));
    }

    private IndexFeed feed(FilmIndex into) {
        index = into;
        FilmEntries entries = new FilmEntries(works, agents, items, vocabularies);
        return new IndexFeed(works, events, entries, into);
    }

    /// Opens the archive for `command` ("serve", "import"), making the folder and its tables where they are missing.
    ///
    /// @throws FolderInUse when another process writes there
    /// @throws InvalidSettings when the folder's `config` says something that cannot be
    public static OpenArchive forWriting(DataFolder folder, String command) throws FolderInUse, InvalidSettings {
        Settings settings = Settings.read(folder.config());
        FolderLock lock = FolderLock.take(folder, command, Clocks.system().instant());
        try {
            return new OpenArchive(folder, settings, lock, Databases.open(database(folder, settings)));
        } catch (RuntimeException notOpened) {
            lock.close();
            throw notOpened;
        }
    }

    /// Opens an existing archive to look only, also beside a process that writes. Database and index are opened when
    /// they are first asked.
    ///
    /// @throws InvalidSettings when the folder's `config` says something that cannot be
    public static OpenArchive forReading(DataFolder folder) throws InvalidSettings {
        Settings settings = Settings.read(folder.config());
        return new OpenArchive(folder, settings, null, Databases.openReadOnly(database(folder, settings)));
    }

    private static DatabaseSettings database(DataFolder folder, Settings settings) {
        String url = settings.databaseUrl();
        return url == null
                ? new DatabaseSettings.Sqlite(folder.database())
                : new DatabaseSettings.Postgresql(url, settings.databaseUser(), settings.databasePassword());
    }

    public DataFolder folder() {
        return folder;
    }

    public Settings settings() {
        return settings;
    }

    public InstantSource clock() {
        return clock;
    }

    public Ids ids() {
        return ids;
    }

    public Database database() {
        return database;
    }

    public Events events() {
        return events;
    }

    public Vocabularies vocabularies() {
        return vocabularies;
    }

    public Statements statements() {
        return statements;
    }

    public Rights rights() {
        return rights;
    }

    public Works works() {
        return works;
    }

    public Agents agents() {
        return agents;
    }

    public Items items() {
        return items;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Holdings holdings() {
        return holdings;
    }

    public History history() {
        return history;
    }

    public Undo undo() {
        return undo;
    }

    public Merge merge() {
        return merge;
    }

    public DuplicatesFeed duplicatesFeed() {
        if (duplicatesFeed == null) throw new IllegalStateException("An archive opened for reading follows no events");
        return duplicatesFeed;
    }

    public Proposals proposals() {
        return proposals;
    }

    public Duplicates duplicates() {
        return duplicates;
    }

    public MergedRecords merged() {
        return merged;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Imports imports() {
        return imports;
    }

    public Disagreements disagreements() {
        return disagreements;
    }

    public Decisions decisions() {
        return decisions;
    }

    public Exports exports() {
        return exports;
    }

    /// The index. An archive opened for reading opens it at the first question.
    ///
    /// @throws java.io.UncheckedIOException when the archive is opened for reading and has no index yet
    public synchronized FilmIndex index() {
        if (index == null) index = LuceneFilmIndex.openForReading(folder.index());
        return index;
    }

    /// What keeps the index in step: `start` it where others search meanwhile; closing the archive catches up in any
    /// case. Only of an archive opened for writing.
    public IndexFeed feed() {
        if (feed == null) throw new IllegalStateException("An archive opened for reading follows no events");
        return feed;
    }

    /// Closes everything, the index after its last event, and gives back the lock.
    @Override
    public synchronized void close() {
        if (duplicatesFeed != null) duplicatesFeed.close();
        if (feed != null) feed.close();
        if (index != null) index.close();
        database.close();
        if (lock != null) lock.close();
    }
}
