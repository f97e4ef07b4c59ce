package org.bulgasari.archive.holdings;

/// An item as it stands in the archive: `version` counts its changes from 1.
public record RecordedItem(Item item, int version) {}
