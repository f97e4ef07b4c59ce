package org.bulgasari.archive.interop.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.interop.records.CsvLine;

/// The table of works: one row each, several values of a cell joined by semicolons. Its column names are those of
/// the exchange format.
final class WorkTable {

    static final String HEAD = CsvLine.of(
            "id",
            "title",
            "originalTitle",
            "otherTitles",
            "date",
            "countries",
            "languages",
            "directors",
            "forms",
            "genres",
            "lengthInSeconds",
            "items",
            "carrierTypes",
            "barcodes",
            "restrictions");

    private WorkTable() {}

    static String row(Work work, List<Item> items, Map<AgentId, Agent> agents) {
        return CsvLine.of(
                work.id().value(),
                work.preferredTitle().text(),
                work.originalTitle().map(Title::text).orElse(null),
                otherTitles(work),
                work.date() == null ? null : work.date().text(),
                joined(work.countries()),
                joined(work.languages().stream().map(LanguageUse::code).toList()),
                directors(work, agents),
                joined(work.forms()),
                joined(work.genres()),
                work.lengthInSeconds() == null ? null : String.valueOf(work.lengthInSeconds()),
                String.valueOf(items.size()),
                joined(items.stream().map(Item::carrierType).toList()),
                joined(items.stream()
                        .map(Item::barcode)
                        .filter(Objects::nonNull)
                        .toList()),
                joined(work.restrictions().stream().map(r -> r.kind().code()).toList()));
    }

    private static String otherTitles(Work work) {
        return joined(work.titles().stream()
                .filter(t -> t.type() != TitleType.PREFERRED && t.type() != TitleType.ORIGINAL)
                .map(Title::text)
                .toList());
    }

    private static String directors(Work work, Map<AgentId, Agent> agents) {
        return joined(work.by("director").stream()
                .map(Contribution::agent)
                .map(agents::get)
                .filter(Objects::nonNull)
                .map(Agent::name)
                .toList());
    }

    private static String joined(Collection<String> values) {
        return values.stream().distinct().collect(Collectors.joining("; "));
    }
}
