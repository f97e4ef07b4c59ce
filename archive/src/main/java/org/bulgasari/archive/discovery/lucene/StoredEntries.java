package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.bulgasari.archive.discovery.FilmEntry;

/// Entries as they stand beside their terms: as document values, since Lucene unpacks a block of its stored fields for
/// each document that is read.
final class StoredEntries {

    private StoredEntries() {}

    static FilmEntry read(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues entries = DocValues.getBinary(leaf.reader(), Fields.ENTRY);
        if (!entries.advanceExact(document - leaf.docBase))
            throw new IOException("Document " + document + " of the index holds no entry");
        BytesRef stored = entries.binaryValue();
        return EntryCodec.decode(stored.bytes, stored.offset, stored.length);
    }
}
