package org.bulgasari.archive.holdings;

import org.bulgasari.archive.platform.ids.Ids;

/// The identity of an item: UUIDv7 text.
public record ItemId(String value) {
    public ItemId {
        if (!Ids.isId(value)) throw new IllegalArgumentException("Not an item's id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
