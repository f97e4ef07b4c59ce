package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.holdings.Item;

/// Everything one chunk writes, gathered while its records are judged.
final class ChunkChanges {

    final List<Work> worksAdded = new ArrayList<>();
    final List<Work> worksChanged = new ArrayList<>();
    final List<Item> itemsAdded = new ArrayList<>();
    final List<Item> itemsChanged = new ArrayList<>();
    final List<Item> itemsGone = new ArrayList<>();
    final List<SourceRecords.Incoming> kept = new ArrayList<>();

    final List<Reconciling.Open> disagreements = new ArrayList<>();

    boolean touchItems() {
        return !itemsAdded.isEmpty() || !itemsChanged.isEmpty() || !itemsGone.isEmpty();
    }
}
