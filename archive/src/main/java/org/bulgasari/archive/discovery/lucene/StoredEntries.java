package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.bulgasari.archive.discovery.FilmEntry;

/// Entries as they stand beside their terms.
final class StoredEntries {

    private StoredEntries() {}

    static FilmEntry read(IndexSearcher searcher, int document) throws IOException {
        BytesRef stored =
                searcher.storedFields().document(document, Set.of(Fields.ENTRY)).getBinaryValue(Fields.ENTRY);
        if (stored == null) throw new IOException("Document " + document + " of the index holds no entry");
        return EntryCodec.decode(stored.bytes, stored.offset, stored.length);
    }
}
