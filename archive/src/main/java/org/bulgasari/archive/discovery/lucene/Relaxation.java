package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.bulgasari.archive.discovery.text.KeyboardLayout;
import org.bulgasari.archive.discovery.text.Sought;
import org.bulgasari.archive.discovery.text.Speller;
import org.bulgasari.archive.discovery.text.Word;

/// When few films match exactly: the other keyboard layout, close spellings, unfinished words, most words instead of
/// all.
///
/// What it lets in scores below `FilmQuery.TIER` and so stands after everything exact.
final class Relaxation {

    /// From so many exact matches on nothing is relaxed.
    private static final int ENOUGH = 3;
    /// The last word may be still being typed; one before it is a short form ("Jean" for "Jeanne").
    private static final int SHORTEST_UNFINISHED = 3;

    private static final int SHORTEST_SHORTENED = 4;

    private final FilmQuery exact;
    private final String text;
    private final Speller.Readings readings;
    private final IndexSearcher searcher;
    private final KnownTerms known;
    private final CloseTerms closeTerms;

    Relaxation(String text, Speller.Readings readings, IndexSearcher searcher) throws IOException {
        this.text = text;
        this.readings = readings;
        this.searcher = searcher;
        known = new KnownTerms(searcher.getIndexReader());
        closeTerms = new CloseTerms(known);
        exact = new FilmQuery(text, readings, known);
    }

    /// @param query what to search with
    /// @param relaxed whether it lets in more than exact matches
    /// @param otherLayout what the text reads in the other keyboard layout, when that is what was searched for
    record Plan(Query query, boolean relaxed, Optional<String> otherLayout) {}

    Plan plan() throws IOException {
        Query strict = exact.strict();
        if (exact.isEmpty() || isEnough(strict)) return new Plan(strict, false, Optional.empty());
        Optional<String> other = KeyboardLayout.hangul(text).or(() -> KeyboardLayout.latin(text));
        if (other.isPresent() && searcher.search(strict, 1).scoreDocs.length == 0) {
            Query inOther = new FilmQuery(other.get(), readings, known).strict();
            if (searcher.search(inOther, 1).scoreDocs.length > 0) return new Plan(inOther, true, other);
        }
        for (int edits = 1; edits <= mostEdits(); edits++) {
            Query relaxed = either(strict, close(edits));
            if (searcher.search(relaxed, 1).scoreDocs.length > 0) return new Plan(relaxed, true, Optional.empty());
        }
        return new Plan(lastResort(), true, Optional.empty());
    }

    /// Two changes in one word are looked for only when no single change finds anything.
    private int mostEdits() {
        return exact.typed().sought().stream().mapToInt(Relaxation::edits).max().orElse(0) > 1 ? 2 : 1;
    }

    private boolean isEnough(Query strict) throws IOException {
        ScoreDoc[] first = searcher.search(strict, ENOUGH).scoreDocs;
        return first.length >= ENOUGH || (first.length > 0 && first[0].score >= FilmQuery.TIER * 1.2f);
    }

    private static Query either(Query strict, Query relaxed) {
        return new BooleanQuery.Builder()
                .add(strict, Occur.SHOULD)
                .add(relaxed, Occur.SHOULD)
                .build();
    }

    private int slack() {
        int words = exact.required().size();
        return words <= 2 ? 0 : words <= 5 ? 1 : words * 2 / 5;
    }

    private Query close(int edits) throws IOException {
        if (!exact.typed().phrases().isEmpty()) return exact.strict();
        List<Integer> required = exact.required();
        var most = new BooleanQuery.Builder();
        for (int i : required) most.add(closeWord(i, edits), Occur.SHOULD);
        return most.setMinimumNumberShouldMatch(Math.max(1, required.size() - slack()))
                .build();
    }

    /// One of two words, as it was typed and long enough to mean something.
    private Query lastResort() throws IOException {
        List<Integer> required = exact.required();
        var any = new BooleanQuery.Builder();
        if (required.size() == 2 && exact.typed().phrases().isEmpty()) {
            for (int i : required) {
                boolean telling = exact.typed().words().get(i).text().length() >= 4;
                if (telling) any.add(exact.word(i), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private Query closeWord(int i, int edits) throws IOException {
        List<Query> ways = new ArrayList<>();
        ways.add(exact.word(i));
        for (Query vague : exact.vague(i)) ways.add(FilmQuery.boosted(vague, 0.3f));
        Word word = exact.typed().words().get(i);
        if (!isSpeltRight(i)) {
            for (Sought sought : exact.typed().sought()) {
                if (sought.covers(i)) addClose(sought, edits, ways);
            }
        }
        boolean last = i == exact.typed().words().size() - 1;
        int unfinished = last ? SHORTEST_UNFINISHED : SHORTEST_SHORTENED;
        if (word.kind() == Word.Kind.LETTERS && word.text().length() >= unfinished) addBeginnings(word.text(), ways);
        return new DisjunctionMaxQuery(ways, 0);
    }

    /// A word that names are known to have, among others, is taken at its word.
    private boolean isSpeltRight(int i) throws IOException {
        String word = exact.typed().words().get(i).text();
        boolean known = exact.holds(Fields.TITLE, word) || exact.holds(Fields.DIRECTOR, word);
        return known && exact.required().size() > 2;
    }

    private void addClose(Sought sought, int most, List<Query> ways) throws IOException {
        int edits = Math.min(most, edits(sought));
        if (edits == 0) return;
        String term = sought.term();
        int same = sought.way() == Sought.Way.KEY ? 4 : term.length() <= 4 || edits == 2 ? 1 : 0;
        for (String place : FilmQuery.NAMED) {
            float weight = FilmQuery.weight(place) * FilmQuery.weight(sought.way()) * 0.3f;
            ways.addAll(closeTerms.in(Fields.of(place, sought.way()), term, edits, same, weight));
            boolean oneForTwo = sought.way() == Sought.Way.JOINED && sought.to() > sought.from() + 1;
            if (oneForTwo) ways.addAll(closeTerms.in(place, term, edits, same, weight));
        }
    }

    /// Edits allowed: none for short words and numbers, two from eight letters on.
    static int edits(Sought sought) {
        if (sought.to() > sought.from() + 2 || (sought.way() == Sought.Way.KEY && sought.to() > sought.from() + 1))
            return 0;
        if (sought.way() == Sought.Way.KEY && sought.terms().size() > 1) return 0;
        String term = sought.term();
        if (term.chars().anyMatch(c -> c >= '0' && c <= '9')) return 0;
        return switch (sought.way()) {
            case WORD, JOINED -> term.charAt(0) >= 0x2E80 || term.length() < 4 ? 0 : term.length() < 8 ? 1 : 2;
            case LETTERS -> term.length() < 5 ? 0 : 1;
            case KEY -> sought.isVague() || term.startsWith("zh:") || term.length() < 9 ? 0 : 1;
            case NUMBER, SIGNS, INITIALS -> 0;
        };
    }

    private static void addBeginnings(String word, List<Query> ways) {
        for (String place : FilmQuery.NAMED) {
            ways.add(FilmQuery.boosted(new PrefixQuery(new Term(place, word)), FilmQuery.weight(place) * 0.35f));
        }
    }
}
