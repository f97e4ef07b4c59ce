package org.bulgasari.archive.interop.imports;

import java.util.HashMap;
import java.util.Map;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.holdings.ItemId;
import org.bulgasari.archive.interop.records.ExchangeRecord.AgentEntry;
import org.bulgasari.archive.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/// How the records of one chunk are tied to what stands in the archive: the works their keys became, the agents they
/// name, the items that bear their barcodes.
final class Links {

    private final AgentFinding agents;
    private final Ids ids;
    private final Map<String, WorkId> works = new HashMap<>();
    private final Map<String, ItemId> bearers = new HashMap<>();

    Links(AgentFinding agents, Ids ids) {
        this.agents = agents;
        this.ids = ids;
    }

    String newId() {
        return ids.next();
    }

    AgentId agent(AgentEntry entry) {
        return agents.find(entry);
    }

    void knowWorks(Map<String, WorkId> byKey) {
        works.putAll(byKey);
    }

    /// The work that the source's `key` became, or null when it has not come yet.
    @Nullable
    WorkId work(String key) {
        return works.get(key);
    }

    void knowBearers(Map<String, ItemId> byBarcode) {
        bearers.putAll(byBarcode);
    }

    /// Claims `barcode` for `item`; whether no other item bears it.
    boolean claim(String barcode, ItemId item) {
        ItemId bearer = bearers.putIfAbsent(barcode, item);
        return bearer == null || bearer.equals(item);
    }
}
