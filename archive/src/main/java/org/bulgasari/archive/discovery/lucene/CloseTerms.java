package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.bulgasari.archive.discovery.text.Spelling;

/// Terms of the index that are spelt almost like a given one.
///
/// Building the automaton of a term's neighbours costs far more than running it: it is built once here and run over
/// many fields, where a `FuzzyQuery` for each field would build it each time.
final class CloseTerms {

    private static final int MOST = 12;

    private final KnownTerms known;
    private final Map<String, CompiledAutomaton> automata = new HashMap<>();

    CloseTerms(KnownTerms known) {
        this.known = known;
    }

    private record Close(String term, int edits, int films) {}

    /// Queries for the closest terms of the field, each by its nearness.
    ///
    /// @param same letters at the beginning that must be right
    List<Query> in(String field, String term, int edits, int same, float weight) throws IOException {
        var terms = MultiTerms.getTerms(known.index(), field);
        if (terms == null || !begins(terms.iterator(), term, same)) return List.of();
        CompiledAutomaton automaton = automata.computeIfAbsent(
                term + '/' + edits + '/' + same, key -> FuzzyQuery.getFuzzyAutomaton(term, edits, same, true));
        List<Close> found = new ArrayList<>();
        TermsEnum each = automaton.getTermsEnum(terms);
        for (BytesRef bytes = each.next(); bytes != null; bytes = each.next()) {
            String close = bytes.utf8ToString();
            if (!close.equals(term))
                found.add(new Close(close, Spelling.isClose(close, term, 1) ? 1 : 2, each.docFreq()));
        }
        found.sort(Comparator.comparingInt(Close::edits)
                .thenComparing(Comparator.comparingInt(Close::films).reversed()));
        List<Query> queries = new ArrayList<>();
        for (Close close : found.subList(0, Math.min(MOST, found.size())))
            known.query(field, close.term())
                    .ifPresent(query -> queries.add(FilmQuery.boosted(query, weight / close.edits())));
        return queries;
    }

    private static boolean begins(TermsEnum terms, String term, int same) throws IOException {
        if (same == 0) return true;
        String start = term.substring(0, Math.min(same, term.length()));
        return terms.seekCeil(new BytesRef(start)) != TermsEnum.SeekStatus.END
                && terms.term().utf8ToString().startsWith(start);
    }
}
