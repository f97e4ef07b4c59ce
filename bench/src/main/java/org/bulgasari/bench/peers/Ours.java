package org.bulgasari.bench.peers;

import java.util.List;
import java.util.Set;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.SearchRequest;

/// Our own search, asked in this process. Facets are not counted, since no peer counts any.
final class Ours implements Peer {

    private final OpenArchive archive;

    Ours(OpenArchive archive) {
        this.archive = archive;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public List<String> firstFive(String query) {
        SearchRequest request = SearchRequest.of(query).page(0, 5).counting(Set.of());
        return archive.index().search(request).hits().stream()
                .map(FilmEntry::id)
                .toList();
    }

    @Override
    public void close() {}
}
