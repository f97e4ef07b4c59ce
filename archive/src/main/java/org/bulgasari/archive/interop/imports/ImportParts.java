package org.bulgasari.archive.interop.imports;

import java.time.InstantSource;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Relations;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.bulgasari.archive.holdings.Holdings;
import org.bulgasari.archive.holdings.Items;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.history.History;
import org.bulgasari.archive.platform.ids.Ids;

/// What an import works on.
public record ImportParts(
        Database database,
        Works works,
        Agents agents,
        Items items,
        Relations relations,
        Catalogue catalogue,
        Holdings holdings,
        Vocabularies vocabularies,
        SourceRecords records,
        ImportRuns runs,
        Disagreements disagreements,
        History history,
        InstantSource clock,
        Ids ids) {}
