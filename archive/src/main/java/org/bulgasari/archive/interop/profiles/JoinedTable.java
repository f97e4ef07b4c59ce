package org.bulgasari.archive.interop.profiles;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// A table that belongs to the records of another: its rows whose `key` is the record's `join` are put into the
/// record under `name`. `into` is the table it belongs to: blank for the records themselves, else a joined table's
/// name. Only rows whose fields are as `only` says count.
record JoinedTable(String name, String key, String join, String into, Map<String, String> only) {
    JoinedTable {
        only = Map.copyOf(only);
    }

    boolean takes(ObjectNode row) {
        return only.entrySet().stream()
                .allMatch(each -> row.path(each.getKey()).asString("").equals(each.getValue()));
    }
}
