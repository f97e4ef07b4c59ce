package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Which terms the index holds, as one search asks for them: each is looked up once and its place handed to the query,
/// which would look it up again; most of a search's time would go there. One thread.
final class KnownTerms {

    private final IndexReader index;
    private final Map<String, List<Optional<TermsEnum>>> fields = new HashMap<>();
    private final Map<Term, Optional<TermStates>> places = new HashMap<>();

    KnownTerms(IndexReader index) {
        this.index = index;
    }

    IndexReader index() {
        return index;
    }

    boolean holds(String field, String term) throws IOException {
        return find(new Term(field, term)).isPresent();
    }

    /// A query for the term; empty when the index does not hold it.
    Optional<Query> query(String field, String term) throws IOException {
        Term sought = new Term(field, term);
        return find(sought).map(place -> new TermQuery(sought, place));
    }

    private Optional<TermStates> find(Term term) throws IOException {
        if (!places.containsKey(term)) places.put(term, lookUp(term));
        return places.getOrDefault(term, Optional.empty());
    }

    private Optional<TermStates> lookUp(Term term) throws IOException {
        List<Optional<TermsEnum>> parts = parts(term.field());
        TermStates states = new TermStates(index.getContext());
        BytesRef text = term.bytes();
        for (LeafReaderContext leaf : index.leaves()) {
            TermsEnum terms = parts.get(leaf.ord).orElse(null);
            if (terms != null && terms.seekExact(text))
                states.register(terms.termState(), leaf.ord, terms.docFreq(), terms.totalTermFreq());
        }
        return states.docFreq() > 0 ? Optional.of(states) : Optional.empty();
    }

    /// The field's terms in each segment.
    private List<Optional<TermsEnum>> parts(String field) throws IOException {
        List<Optional<TermsEnum>> known = fields.get(field);
        if (known != null) return known;
        List<Optional<TermsEnum>> parts = new ArrayList<>();
        for (LeafReaderContext leaf : index.leaves()) {
            Terms terms = leaf.reader().terms(field);
            parts.add(terms == null ? Optional.empty() : Optional.of(terms.iterator()));
        }
        fields.put(field, parts);
        return parts;
    }
}
