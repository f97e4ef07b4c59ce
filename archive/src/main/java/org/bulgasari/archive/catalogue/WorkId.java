package org.bulgasari.archive.catalogue;

import org.bulgasari.archive.platform.ids.Ids;

/// The identity of a work: UUIDv7 text.
public record WorkId(String value) {
    public WorkId {
        if (!Ids.isId(value)) throw new IllegalArgumentException("Not a work's id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
