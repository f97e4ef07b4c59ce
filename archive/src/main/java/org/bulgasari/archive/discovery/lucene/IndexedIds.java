package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The ids of all entries, read from their terms, since reading stored entries would cost a hundred times as much.
final class IndexedIds {

    private IndexedIds() {}

    static void each(IndexReader index, Consumer<String> reader) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) each(leaf.reader(), reader);
    }

    private static void each(LeafReader leaf, Consumer<String> reader) throws IOException {
        Terms ids = leaf.terms(Fields.ID);
        if (ids == null) return;
        TermsEnum terms = ids.iterator();
        PostingsEnum entries = null;
        for (BytesRef id = terms.next(); id != null; id = terms.next()) {
            entries = terms.postings(entries, PostingsEnum.NONE);
            if (isAlive(entries, leaf.getLiveDocs())) reader.accept(id.utf8ToString());
        }
    }

    private static boolean isAlive(PostingsEnum entries, @Nullable Bits alive) throws IOException {
        for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc())
            if (alive == null || alive.get(entry)) return true;
        return false;
    }
}
